// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Dataset, Observation } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { Comparison } from './Comparison.tsx';

const shown = (dataset: Dataset, search = '') => partOfPage(dataset, <Comparison dataset={dataset} />, search);

/** The row of a measure: its name, what stands for each phase, the difference where there is one. */
function row(host: HTMLElement, measure: string): string[] {
  const found = [...host.querySelectorAll('tbody tr')].find(
    (each) => textsOf(each, 'th > :first-child')[0] === measure,
  );
  if (found === undefined) throw new Error(`no row for the measure: ${measure}`);
  return textsOf(found, 'th > :first-child, .value, .change');
}

/** What stands under the name of a measure. */
function notes(host: HTMLElement, measure: string): string[] {
  const found = [...host.querySelectorAll('tbody th')].find((each) => textsOf(each, ':first-child')[0] === measure);
  return found === undefined ? [] : textsOf(found, '.row-note');
}

const heads = (host: HTMLElement) => textsOf(host, '.block-head:not(.narrow-only)');

/** The dataset with these numbers alone. */
function counted(...observations: Partial<Observation>[]): Dataset {
  const stated = observations.map((each) => ({ phase: 'round-1', measure: 'visits', value: 1, quote: '1', ...each }));
  return inventedDataset({ observations: stated, statedTotals: [], highlights: [] });
}

const bars = (host: HTMLElement) => [...host.querySelectorAll('.track svg')].map((bar) => bar.getAttribute('width'));

describe('the comparison of two phases', () => {
  it('is headed by what was reported of the first measure that can be compared', () => {
    expect(textsOf(shown(inventedDataset()), 'h2')).toEqual(['Visits: 61 reported for Round 1, 80 for Round 2']);
    const refused = inventedDataset({ comparison: { change: 'none' } });
    expect(textsOf(shown(refused), 'h2')).toEqual(['Round 1 and Round 2']);
  });

  it('says how much was reported for which phase, and what must be said of it', () => {
    const host = shown(inventedDataset());
    expect(host.textContent).toContain(
      '2 of 6 measures were reported for both phases; 2 only for Round 1, 2 only for Round 2.',
    );
    expect(host.textContent).toContain('The rounds were not equally long.');
  });

  it('has a key that says what each phase is', () => {
    const [first, second] = inventedDataset().phases;
    if (first === undefined || second === undefined) throw new Error('no phases');
    const phases = [first, { ...second, ended: '2012-06', note: 'Without the night.' }];
    expect(textsOf(shown(inventedDataset({ phases })), '.phase-key li')).toEqual([
      'Round 1, First round, from May 2011',
      'Round 2, Second round, until June 2012. Without the night.',
    ]);
  });

  it('has a row for every measure, once', () => {
    const names = textsOf(shown(inventedDataset()), 'tbody .label > :first-child');
    expect(names.toSorted()).toEqual([
      'Boats moved',
      'Grants',
      'Loans',
      'Rope handed out',
      'Visits',
      'Visits for repairs',
    ]);
  });

  it('has a block for each scale, what can be compared first', () => {
    expect(heads(shown(inventedDataset()))).toEqual([
      'Reported for both phases',
      'Reported for one phase only: no difference can be given; bars on a scale of their own',
      'In British pounds, for one phase only: bars on a scale of their own',
      'In kg, for one phase only: bars on a scale of their own',
    ]);
  });

  it('says of single bars which phase they are of, and whether their scale is another, where there are no columns', () => {
    expect(textsOf(shown(inventedDataset()), '.narrow-only')).toEqual([
      'Reported for Round 1 only; not reported for Round 2 own scale',
      'In British pounds, for Round 1 only own scale',
      'In British pounds, for Round 2 only same scale',
      'In kg, for Round 2 only own scale',
    ]);
    const [, ...others] = inventedDataset().measures;
    const observations = inventedDataset().observations.filter(({ measure }) => measure === 'repairs');
    const alone = inventedDataset({ measures: others, observations, statedTotals: [], highlights: [] });
    expect(textsOf(shown(alone), '.narrow-only')[0]).toBe('Reported for Round 1 only; not reported for Round 2');
  });

  it('gives both values and the difference where it may', () => {
    const host = shown(inventedDataset());
    expect(row(host, 'Visits')).toEqual(['Visits', '61', '80', '+19']);
    expect(row(host, 'Boats moved')).toEqual(['Boats moved', '4', '3', '−1']);
  });

  it('flags the difference of two values that a stated total does not add up to, and leads to the totals', () => {
    const flags = [...shown(inventedDataset()).querySelectorAll('.change a')];
    expect(flags.map((flag) => [flag.getAttribute('aria-label'), flag.getAttribute('href')])).toEqual([
      ['4 + 3 = 7; 8 stated', '#totals'],
    ]);
    expect(flags[0]?.closest('tr')?.textContent).toContain('Boats moved');
  });

  it('says a gap in words in the column of its phase, and gives no difference', () => {
    const host = shown(inventedDataset());
    expect(row(host, 'Grants')).toEqual(['Grants', '£12,345', 'not reported', '']);
    expect(row(host, 'Loans')).toEqual(['Loans', 'not reported', '£1,500,000', '']);
  });

  it('gives a percentage where the measure may have one', () => {
    const given = [
      { measure: 'loans', value: 800, quote: '800' },
      { measure: 'loans', value: 900, phase: 'round-2', quote: '900' },
    ];
    expect(row(shown(counted(...given)), 'Loans')).toEqual(['Loans', '£800', '£900', '+£100 +12.5%']);
  });

  it('gives no percentage from a stated zero, which is a value', () => {
    const given = [
      { measure: 'loans', value: 0, quote: 'none' },
      { measure: 'loans', value: 900, phase: 'round-2', quote: '900' },
    ];
    expect(row(shown(counted(...given)), 'Loans')).toEqual(['Loans', '£0', '£900', '+£900 no percentage, from zero']);
  });

  it('compares nothing that is not exact, and has no column of differences where there are none', () => {
    const given = [
      { value: 30, qualifier: 'about' as const },
      { value: 40, phase: 'round-2' },
    ];
    const host = shown(counted(...given));
    expect(row(host, 'Visits')).toEqual(['Visits', 'about 30', '40']);
    expect(notes(host, 'Visits')).toEqual(['not stated as exact']);
    expect(textsOf(host, 'thead th')).toEqual(['Measure', 'Round 1', 'Round 2']);
    expect(heads(host)[0]).toBe('Reported for both phases, but not to be compared');
  });

  it('says once why nothing is compared where the dataset says so, and at the measure where that does', () => {
    const none = { change: 'none' as const, note: 'Counted by other rules.' };
    const host = shown(inventedDataset({ comparison: none }));
    expect(row(host, 'Visits')).toEqual(['Visits', '61', '80', '']);
    expect(textsOf(host, '.comparison-lead')[0]).toContain('Counted by other rules.');
    expect(notes(host, 'Visits')).toEqual([]);
    const measures = inventedDataset().measures.map((each) =>
      each.id === 'visits' ? { ...each, comparison: none } : each,
    );
    expect(notes(shown(inventedDataset({ measures })), 'Visits')).toEqual(['Counted by other rules.']);
  });

  it('draws a bar for each value, none for a gap, and none of length for a zero', () => {
    const host = shown(counted({ value: 0 }, { value: 40, phase: 'round-2' }, { measure: 'boats', value: 10 }));
    expect(bars(host)).toEqual(['0%', '100%', '100%']);
    const both = shown(counted({ value: 10 }, { value: 40, phase: 'round-2' }));
    expect(bars(both)).toEqual(['25%', '100%']);
  });

  it('draws what has still to happen as an outline, in words at its row and over its block', () => {
    const measures = inventedDataset().measures.map((each) =>
      each.id === 'loans' ? { ...each, pending: 'awaiting payment' } : each,
    );
    const host = shown(inventedDataset({ measures }));
    const outlined = [...host.querySelectorAll('.track rect[fill="none"]')];
    expect(outlined.map((bar) => textsOf(bar.closest('tr') ?? bar, 'th > :first-child')[0])).toEqual(['Loans']);
    expect(notes(host, 'Loans')).toEqual(['awaiting payment']);
    expect(heads(host)).toContain(
      'In British pounds, for one phase only: bars on a scale of their own; outlined: awaiting payment',
    );
  });

  it('is not on the page where there is one phase', () => {
    const [first] = inventedDataset().phases;
    if (first === undefined) throw new Error('no phase');
    expect(shown(inventedDataset({ phases: [first] })).childElementCount).toBe(0);
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
    expect(row(host, long)).toEqual([long, '61', '80', '+19']);
    expect(row(host, `${arabic} boats`).slice(1)).toEqual(['4', '3', '−1']);
  });
});
