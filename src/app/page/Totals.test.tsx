// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, rowsIn, textsOf } from '#src/testing/renderPart.tsx';
import { Totals } from './Totals.tsx';

/** The page's totals, only those with these ids. */
function shown(dataset: Dataset, ...ids: string[]): HTMLElement {
  const statedTotals = (dataset.statedTotals ?? []).filter(({ id }) => ids.includes(id));
  const given = { ...dataset, statedTotals };
  return partOfPage(given, <Totals dataset={given} />);
}

describe('a stated total', () => {
  it('stands below its parts and what they add up to, with the difference', () => {
    const host = shown(inventedDataset(), 'boats');
    expect(rowsIn(host)).toEqual([
      ['Boats moved, Round 1', '4'],
      ['Boats moved, Round 2', '3'],
      ['Computed from these parts', '7'],
      ['Stated in the release', '8'],
      ['Difference', '+1'],
    ]);
    expect(textsOf(host, '.keep p')).toEqual([
      'Does not agree',
      'Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
    ]);
  });

  it('that agrees has no difference', () => {
    const host = shown(inventedDataset(), 'visits');
    expect(rowsIn(host).slice(2)).toEqual([
      ['Computed from these parts', '141'],
      ['Stated in the release', '141'],
    ]);
    expect(textsOf(host, 'p')[0]).toBe('Agrees');
    expect(host.querySelectorAll('svg')).toHaveLength(0);
  });

  it('with a part that was not reported is not computed', () => {
    const observations = inventedDataset().observations.filter(
      ({ phase, measure }) => phase !== 'round-2' || measure !== 'boats',
    );
    const host = shown(inventedDataset({ observations }), 'boats');
    expect(rowsIn(host)).toEqual([
      ['Boats moved, Round 1', '4'],
      ['Boats moved, Round 2', 'not reported'],
      ['Stated in the release', '8'],
    ]);
    expect(textsOf(host, 'p')[0]).toBe('Cannot be checked');
  });

  it('with a part that is not exact is not computed', () => {
    const observations = inventedDataset().observations.map((each) =>
      each.measure === 'boats' ? { ...each, qualifier: 'about' as const } : each,
    );
    const host = shown(inventedDataset({ observations }), 'boats');
    expect(rowsIn(host)).toEqual([
      ['Boats moved, Round 1', 'about 4'],
      ['Boats moved, Round 2', 'about 3'],
      ['Stated in the release', '8'],
    ]);
  });

  it('of zeros is computed from them', () => {
    const observations = inventedDataset().observations.map((each) => ({ ...each, value: 0 }));
    expect(rowsIn(shown(inventedDataset({ observations }), 'boats')).slice(2)).toEqual([
      ['Computed from these parts', '0'],
      ['Stated in the release', '8'],
      ['Difference', '+8'],
    ]);
  });

  it('of money is shown as money, with a fall as a minus, and its note', () => {
    const { observations } = inventedDataset();
    const host = shown(
      inventedDataset({
        observations: [...observations, { phase: 'round-2', measure: 'grants', value: 0.5, quote: '50 pence' }],
        statedTotals: [
          {
            id: 'grants',
            label: 'All grants',
            parts: ['round-1', 'round-2'].map((phase) => ({ phase, measure: 'grants' })),
            value: 12000,
            quote: '£12,000',
            note: 'Grants only.',
          },
        ],
      }),
      'grants',
    );
    expect(rowsIn(host)).toEqual([
      ['Grants, Round 1', '£12,345'],
      ['Grants, Round 2', '£0.50'],
      ['Computed from these parts', '£12,345.50'],
      ['Stated in the release', '£12,000'],
      ['Difference', '−£345.50'],
    ]);
    expect(textsOf(host, '.keep p').at(-1)).toBe('Grants only.');
  });

  it('and its parts are links to themselves', () => {
    const links = [...shown(inventedDataset(), 'boats').querySelectorAll('a')];
    expect(links.map((link) => link.search)).toEqual([
      '?select=round-1.boats',
      '?select=round-2.boats',
      '?select=total.boats',
    ]);
  });
});

describe('the totals', () => {
  it('stand one after the other, each table named', () => {
    const host = shown(inventedDataset(), 'visits', 'boats');
    expect(textsOf(host, 'h2, h3')).toEqual(['Do the totals add up?', 'All visits', 'All boats moved']);
    expect(textsOf(host, 'caption')).toEqual([
      'All visits: parts, computed and stated',
      'All boats moved: parts, computed and stated',
    ]);
  });

  it('have no place on the page where there are none', () => {
    expect(shown(inventedDataset()).childElementCount).toBe(0);
  });
});
