// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { Comparison } from './Comparison.tsx';

const shown = (dataset: Dataset, search = '') => partOfPage(dataset, <Comparison dataset={dataset} />, search);
const heads = (host: HTMLElement) => textsOf(host, '.block-head:not(.narrow-only)');
const rowOf = (host: HTMLElement, label: string) =>
  [...host.querySelectorAll('tbody tr')].find((each) => textsOf(each, '.label > :first-child')[0] === label);

describe('what of the comparison is shown', () => {
  const action = (host: HTMLElement, text: string) =>
    [...host.querySelectorAll<HTMLElement>('a, label')].find(({ textContent }) => textContent === text);
  const labels = (host: HTMLElement) => textsOf(host, 'tbody .label > :first-child');

  it('is all, or only what can be compared, as the address says, with a way back', async () => {
    const host = shown(inventedDataset());
    flushSync(() => action(host, 'Only comparable')?.click());
    await vi.waitFor(() => expect(labels(host)).toEqual(['Visits', 'Boats moved']));
    expect(textsOf(host, 'p[role=status]')[0]).toBe('2 measures shown');
    await vi.waitFor(() => expect(location.search).toBe('?show=comparable'));
    flushSync(() => action(host, 'All 6')?.click());
    await vi.waitFor(() => expect(labels(host)).toHaveLength(6));
    await vi.waitFor(() => expect(location.search).toBe(''));
  });

  it('is a choice only where some measures can be compared and some cannot', () => {
    expect(action(shown(inventedDataset({ comparison: { change: 'none' } })), 'Only comparable')).toBeUndefined();
    const visits = inventedDataset().measures.filter(({ id }) => id === 'visits');
    const { observations } = inventedDataset();
    const all = inventedDataset({
      measures: visits,
      observations: observations.filter(({ measure }) => measure === 'visits'),
      statedTotals: [],
    });
    expect(labels(shown(all))).toEqual(['Visits']);
    expect(action(shown(all), 'Only comparable')).toBeUndefined();
  });

  it('is sorted where the address says so, though so few measures have no choice of it', async () => {
    const { observations } = inventedDataset();
    const more = observations.map((each) =>
      each.measure === 'boats' && each.phase === 'round-2' ? { ...each, value: 300 } : each,
    );
    const host = shown(inventedDataset({ observations: more }));
    expect(action(host, 'By size of change')).toBeUndefined();
    expect(labels(host).slice(0, 2)).toEqual(['Visits', 'Boats moved']);
    const sorted = shown(inventedDataset({ observations: more }), '?sort=change');
    expect(labels(sorted).slice(0, 2)).toEqual(['Boats moved', 'Visits']);
    flushSync(() => action(sorted, 'As in the release')?.click());
    await vi.waitFor(() => expect(labels(sorted).slice(0, 2)).toEqual(['Visits', 'Boats moved']));
  });
});

describe('a click beside a number', () => {
  const press = (element: Element | null | undefined) => {
    if (!(element instanceof Element)) throw new Error('nothing to click');
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };

  it.each([
    {
      what: 'the bar of the first phase',
      label: 'Visits',
      selector: '.lane[data-side=from] svg',
      chosen: 'round-1.visits',
    },
    { what: 'the bar of the second', label: 'Visits', selector: '.lane[data-side=to] svg', chosen: 'round-2.visits' },
    { what: 'the cell of a value', label: 'Visits', selector: '.value[data-side=to]', chosen: 'round-2.visits' },
    { what: 'the label of two values', label: 'Visits', selector: '.label', chosen: 'round-1.visits' },
    { what: 'the label of one', label: 'Loans', selector: '.label', chosen: 'round-2.loans' },
    { what: 'a gap beside one', label: 'Loans', selector: '.value[data-side=from]', chosen: 'round-2.loans' },
  ])('on $what chooses it', async ({ label, selector, chosen }) => {
    const host = shown(inventedDataset());
    press(rowOf(host, label)?.querySelector(selector));
    await vi.waitFor(() => expect(location.search).toBe(`?select=${chosen}`));
  });
});

describe('the comparison among three phases', () => {
  const { phases, observations } = inventedDataset();
  const dataset = inventedDataset({
    phases: [...phases, { id: 'round-3', label: 'Round 3' }],
    observations: [
      ...observations,
      { phase: 'round-3', measure: 'visits', value: 20, quote: '20' },
      { phase: 'round-3', measure: 'repairs', value: 0, quote: 'none' },
    ],
  });
  const values = (host: HTMLElement, label: string) => textsOf(rowOf(host, label) ?? host, '.value, .change');
  const lists = (host: HTMLElement) => [...host.querySelectorAll('select')];

  it('begins with the first two, and has lists to choose others', () => {
    const host = shown(dataset);
    expect(textsOf(host, 'h2')).toEqual(['Visits: 61 reported for Round 1, 80 for Round 2']);
    expect(lists(host).map(({ value }) => value)).toEqual(['round-1', 'round-2']);
    expect(textsOf(host, 'label:has(select) > span')).toEqual(['From', 'To']);
  });

  it('is of the phases that the address names', () => {
    const host = shown(dataset, '?compare=round-3,round-1');
    expect(textsOf(host, 'h2')).toEqual(['Visits: 20 reported for Round 3, 61 for Round 1']);
    expect(values(host, 'Visits')).toEqual(['20', '61', '+41']);
    expect(values(host, 'Visits for repairs')).toEqual(['0', '17', '+17']);
  });

  it('is of the phases that are chosen, and the address says so', async () => {
    const host = shown(dataset);
    const [, to] = lists(host);
    if (to === undefined) throw new Error('no list of phases');
    to.value = 'round-3';
    flushSync(() => to.dispatchEvent(new Event('change', { bubbles: true })));
    expect(lists(host).map(({ value }) => value)).toEqual(['round-1', 'round-3']);
    await vi.waitFor(() => expect(textsOf(host, 'h2')).toEqual(['Visits: 61 reported for Round 1, 20 for Round 3']));
    await vi.waitFor(() => expect(location.search).toBe('?compare=round-1,round-3'));
  });

  it('names its phases in heads, and says "both" and "only" of none', () => {
    expect(heads(shown(dataset, '?compare=round-3,round-2'))).toEqual([
      'Reported for Round 3 and Round 2',
      'Reported for only one of Round 3 and Round 2: no difference can be given; bars on a scale of their own',
      'In British pounds, for only one of Round 3 and Round 2: bars on a scale of their own',
      'In kg, for only one of Round 3 and Round 2: bars on a scale of their own',
      'Reported for neither Round 3 nor Round 2',
    ]);
    expect(textsOf(shown(dataset, '?compare=round-3,round-2'), '.narrow-only').slice(0, 2)).toEqual([
      'Reported for Round 3; not reported for Round 2 own scale',
      'Reported for Round 2; not reported for Round 3 same scale',
    ]);
  });

  it('keeps each phase its colour, whichever comes first', () => {
    const classes = (search: string) =>
      [...shown(dataset, search).querySelectorAll('tbody .pair .track rect')]
        .slice(0, 2)
        .map((bar) => bar.getAttribute('class')?.trim());
    expect(classes('?compare=round-3,round-1')).toEqual(['bar phase-3', 'bar phase-1']);
    expect(classes('?compare=round-1,round-3')).toEqual(['bar phase-1', 'bar phase-3']);
  });
});
