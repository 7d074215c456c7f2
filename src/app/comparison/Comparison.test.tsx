// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset, Observation } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { Comparison } from './Comparison.tsx';

const shown = (dataset: Dataset, search = '') => partOfPage(dataset, <Comparison dataset={dataset} />, search);

/** The row of a measure: its name, what stands for each phase, the difference or why there is none. */
function row(host: HTMLElement, measure: string): string[] {
  const found = [...host.querySelectorAll('tbody tr')].find((each) => textsOf(each, 'th')[0] === measure);
  if (found === undefined) throw new Error(`no row for the measure: ${measure}`);
  return textsOf(found, 'th, .track, .change');
}

/** The dataset with these numbers alone. */
function counted(...observations: Partial<Observation>[]): Dataset {
  const stated = observations.map((each) => ({ phase: 'round-1', measure: 'visits', value: 1, quote: '1', ...each }));
  return inventedDataset({ observations: stated, statedTotals: [], highlights: [] });
}

const bars = (host: HTMLElement) => [...host.querySelectorAll('.track svg')].map((bar) => bar.getAttribute('width'));

describe('the comparison of two phases', () => {
  it('says what was reported for which, and what must be said of it', () => {
    const host = shown(inventedDataset());
    expect(textsOf(host, 'h2')).toEqual(['Round 1 against Round 2']);
    expect(host.textContent).toContain(
      '2 of 6 measures were reported for both phases; 2 only for Round 1, 2 only for Round 2.',
    );
    expect(host.textContent).toContain('The rounds were not equally long.');
  });

  it('has a row for every measure, once', () => {
    const names = textsOf(shown(inventedDataset()), 'tbody th');
    expect(names.toSorted()).toEqual([
      'Boats moved',
      'Grants',
      'Loans',
      'Rope handed out',
      'Visits',
      'Visits for repairs',
    ]);
  });

  it('gives both values and the difference where it may', () => {
    const host = shown(inventedDataset());
    expect(row(host, 'Visits')).toEqual(['Visits', '61', '80', 'difference +19']);
    expect(row(host, 'Boats moved')).toEqual(['Boats moved', '4', '3', 'difference −1']);
  });

  it('says a gap in words, where its bar would be and to who hears the table', () => {
    const host = shown(inventedDataset());
    expect(row(host, 'Grants')).toEqual(['Grants', '£12,345', 'not reported', 'not reported for Round 2']);
    expect(row(host, 'Loans')).toEqual(['Loans', 'not reported', '£1,500,000', 'not reported for Round 1']);
  });

  it('gives a percentage where the measure may have one', () => {
    const given = [
      { measure: 'loans', value: 800, quote: '800' },
      { measure: 'loans', value: 900, phase: 'round-2', quote: '900' },
    ];
    expect(row(shown(counted(...given)), 'Loans')).toEqual(['Loans', '£800', '£900', 'difference +£100+12.5%']);
  });

  it('gives no percentage from a stated zero, which is a value', () => {
    const given = [
      { measure: 'loans', value: 0, quote: 'none' },
      { measure: 'loans', value: 900, phase: 'round-2', quote: '900' },
    ];
    expect(row(shown(counted(...given)), 'Loans')).toEqual([
      'Loans',
      '£0',
      '£900',
      'difference +£900no percentage, from zero',
    ]);
  });

  it('compares nothing that is not exact', () => {
    const given = [
      { value: 30, qualifier: 'about' as const },
      { value: 40, phase: 'round-2' },
    ];
    expect(row(shown(counted(...given)), 'Visits')).toEqual(['Visits', 'about 30', '40', 'not stated as exact']);
  });

  it('compares nothing where the dataset says so, with its reason', () => {
    const dataset = inventedDataset({ comparison: { change: 'none', note: 'Counted by other rules.' } });
    expect(row(shown(dataset), 'Visits')).toEqual(['Visits', '61', '80', 'Counted by other rules.']);
  });

  it('draws a bar for each value, none for a gap, and none of length for a zero', () => {
    const host = shown(counted({ value: 0 }, { value: 40, phase: 'round-2' }, { measure: 'boats', value: 10 }));
    expect(bars(host)).toEqual(['0%', '100%', '25%']);
  });

  it('is not on the page where there is one phase', () => {
    const [first] = inventedDataset().phases;
    if (first === undefined) throw new Error('no phase');
    expect(shown(inventedDataset({ phases: [first] })).childElementCount).toBe(0);
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
  const lists = (host: HTMLElement) => [...host.querySelectorAll('select')];

  it('begins with the first two, and has lists to choose others', () => {
    const host = shown(dataset);
    expect(textsOf(host, 'h2')).toEqual(['Round 1 against Round 2']);
    expect(lists(host).map(({ value }) => value)).toEqual(['round-1', 'round-2']);
    expect(textsOf(host, 'label:has(select) > span')).toEqual(['From', 'To']);
  });

  it('is of the phases that the address names', () => {
    const host = shown(dataset, '?compare=round-3,round-1');
    expect(textsOf(host, 'h2')).toEqual(['Round 3 against Round 1']);
    expect(row(host, 'Visits')).toEqual(['Visits', '20', '61', 'difference +41']);
    expect(row(host, 'Visits for repairs')).toEqual(['Visits for repairs', '0', '17', 'difference +17']);
  });

  it('is of the phases that are chosen, and the address says so', async () => {
    const host = shown(dataset);
    const [, to] = lists(host);
    if (to === undefined) throw new Error('no list of phases');
    to.value = 'round-3';
    flushSync(() => to.dispatchEvent(new Event('change', { bubbles: true })));
    expect(textsOf(host, 'h2')).toEqual(['Round 1 against Round 3']);
    await vi.waitFor(() => expect(location.search).toBe('?compare=round-1,round-3'));
  });

  it('keeps each phase its colour, whichever comes first', () => {
    const classes = (search: string) =>
      [...shown(dataset, search).querySelectorAll('tbody tr:first-child .track rect')]
        .slice(0, 2)
        .map((bar) => bar.getAttribute('class'));
    expect(classes('?compare=round-3,round-1')).toEqual(['bar phase-3', 'bar phase-1']);
    expect(classes('?compare=round-1,round-3')).toEqual(['bar phase-1', 'bar phase-3']);
  });
});

describe('labels of any length and direction', () => {
  const long = 'W'.repeat(2000);
  const arabic = 'زيارات الميناء';

  it('stand whole in their row', () => {
    const measures = inventedDataset().measures.map((measure) =>
      measure.id === 'visits' ? { ...measure, label: long } : { ...measure, label: `${arabic} ${measure.id}` },
    );
    const host = shown(inventedDataset({ measures }));
    expect(row(host, long)).toEqual([long, '61', '80', 'difference +19']);
    expect(row(host, `${arabic} boats`).slice(1)).toEqual(['4', '3', 'difference −1']);
  });
});
