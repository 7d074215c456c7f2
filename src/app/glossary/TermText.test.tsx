// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { describe, expect, it, test, vi } from 'vitest';
import { FigureNotes } from '#src/app/figure/FigureNotes.tsx';
import { ReleaseText } from '#src/app/release/ReleaseText.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { Glossary } from './Glossary.tsx';
import { termRenderer } from './TermText.tsx';

const glossary = [
  { term: 'Grant', meaning: 'Money given.', source: 'Harbour Act, section 4' },
  { term: 'Pier', meaning: 'A landing place.' },
];

const shown = (text: string) =>
  partOfPage(inventedDataset(), termRenderer({ ...inventedDataset(), glossary }, [text])(text));
const card = () => document.querySelector('[role=tooltip]');

function terms(host: HTMLElement): HTMLAnchorElement[] {
  return [...host.querySelectorAll<HTMLAnchorElement>('a.term')];
}

function termIn(host: HTMLElement, index = 0): HTMLAnchorElement {
  const term = terms(host)[index];
  if (term === undefined) throw new Error(`no term at: ${index}`);
  return term;
}

function press(key: string): { cancelled: boolean; heard: boolean } {
  const hear = vi.fn();
  addEventListener('keydown', hear);
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  flushSync(() => document.body.dispatchEvent(event));
  removeEventListener('keydown', hear);
  return { cancelled: event.defaultPrevented, heard: hear.mock.calls.length > 0 };
}

describe('a text with terms', () => {
  it('keeps every character', () => {
    const text = ' A  (grant), “grants”: the pier.';
    expect(shown(text).textContent).toBe(text);
  });

  it('has each as a link, held together with the signs that touch it', () => {
    const host = shown('a (grant), near the pier');
    expect(textsOf(host, 'a.term')).toEqual(['grant', 'pier']);
    expect(textsOf(host, '.whitespace-nowrap')).toEqual(['(grant),', 'pier']);
  });
});

describe('a term', () => {
  it('is a link to its entry in the glossary', () => {
    const dataset = { ...inventedDataset(), glossary };
    const show = termRenderer(dataset, ['the grants']);
    const host = partOfPage(
      dataset,
      <>
        <Glossary dataset={dataset} />
        {show('the grants')}
      </>,
    );
    const entry = document.getElementById(termIn(host).hash.slice(1));
    expect(entry?.textContent).toBe('GrantMoney given. Harbour Act, section 4.');
  });

  it.each([
    [{}, true, 1],
    [{ ctrlKey: true }, false, 0],
    [{ metaKey: true }, false, 0],
    [{ shiftKey: true }, false, 0],
  ])('pressed with %o it explains itself, or is followed as any link', (keys, kept, cards) => {
    const host = shown('the grant');
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
    flushSync(() => termIn(host).dispatchEvent(event));
    expect(event.defaultPrevented).toBe(kept);
    expect(document.querySelectorAll('[role=tooltip]')).toHaveLength(cards);
  });

  it('explains itself when it has the focus: what it is, what it means, where that is laid down', () => {
    const host = shown('the grant');
    expect(card()).toBeNull();
    flushSync(() => termIn(host).focus());
    expect(textsOf(document, '[role=tooltip] p')).toEqual(['Grant', 'Money given.', 'Harbour Act, section 4.']);
    expect(termIn(host).getAttribute('aria-describedby')).toBe(card()?.id);
  });

  it('closes on Escape, which nothing else hears, and opens again when it is pressed', () => {
    const host = shown('the grant');
    flushSync(() => termIn(host).focus());
    expect(press('Escape')).toEqual({ cancelled: true, heard: false });
    expect(card()).toBeNull();
    expect(press('Escape')).toEqual({ cancelled: false, heard: true });
    flushSync(() => termIn(host).click());
    expect(textsOf(document, '[role=tooltip] p')[0]).toBe('Grant');
    expect(press('a')).toEqual({ cancelled: false, heard: true });
  });

  it('that a mouse left after Escape stays open when it is opened again at once', () => {
    vi.useFakeTimers();
    const host = shown('the grant');
    flushSync(() => termIn(host).click());
    press('Escape');
    // React hears of a pointer that left by the one that went out.
    const left = new MouseEvent('pointerout', { bubbles: true, relatedTarget: document.body });
    termIn(host).dispatchEvent(Object.defineProperty(left, 'pointerType', { value: 'mouse' }));
    flushSync(() => termIn(host).click());
    flushSync(() => vi.advanceTimersByTime(1000));
    expect(textsOf(document, '[role=tooltip] p')[0]).toBe('Grant');
    vi.useRealTimers();
  });

  it('closes as soon as the focus has left, so that it covers nothing that has it next', () => {
    const host = shown('the grant');
    flushSync(() => termIn(host).focus());
    expect(card()?.textContent).toContain('Money given.');
    flushSync(() => termIn(host).blur());
    expect(card()).toBeNull();
  });
});

describe('on the page', () => {
  const lines = ['A pier and a grant.', '£ 5 in grants, 7 piers, a grant'];
  const [source] = inventedDataset().sources;
  if (source === undefined) throw new Error('no source');
  const quoted: Dataset = inventedDataset({
    sources: [{ ...source, lines }],
    observations: [{ phase: 'round-1', measure: 'grants', value: 5, quote: '£ 5 in grants' }],
    statedTotals: [],
    glossary,
  });

  it('a term explains itself where it first stands in the release, whose characters stay', () => {
    const host = partOfPage(quoted, <ReleaseText dataset={quoted} />);
    expect(textsOf(host, 'a.term')).toEqual(['pier', 'grant']);
    expect(textsOf(host, '.release-lines > p')).toEqual(lines);
  });

  it('and not in the words that state a number', () => {
    const [, second = ''] = lines;
    const dataset = { ...quoted, sources: [{ ...source, lines: [second] }] };
    const host = partOfPage(dataset, <ReleaseText dataset={dataset} />);
    expect(textsOf(host, 'p')).toEqual([second]);
    expect(textsOf(host, '.whitespace-nowrap')).toEqual(['piers,', 'grant']);
    expect(host.querySelectorAll('a a')).toHaveLength(0);
  });

  it('a term explains itself once in the notes of a figure', () => {
    const figure = inventedDataset().figures[0];
    if (figure === undefined) throw new Error('no figure');
    const spec = { ...figure, notes: ['No grants.', 'Grants at the pier.'] };
    const host = partOfPage(quoted, <FigureNotes dataset={quoted} figure={spec} />);
    expect(textsOf(host, 'a.term')).toEqual(['grants', 'pier']);
  });
});

test('a page without a glossary has no terms', () => {
  const { glossary: _, ...dataset } = inventedDataset();
  expect(terms(partOfPage(dataset, <ReleaseText dataset={dataset} />))).toEqual([]);
});
