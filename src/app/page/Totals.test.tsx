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

/** The line of each total, as the texts of its cells, without the names of the columns. */
const linesOf = (host: HTMLElement) => rowsIn(host).slice(1);

describe('a stated total', () => {
  it('stands in a line with its parts, what they add up to, and the difference', () => {
    const host = shown(inventedDataset(), 'boats');
    expect(linesOf(host)).toEqual([
      ['All boats moved', '4Round 13Round 2', '8', 'stated; 4 + 3 = 7Stated 1 more than its parts.'],
    ]);
    expect(host.querySelectorAll('svg')).toHaveLength(1);
  });

  it('that agrees has no difference and no flag', () => {
    const host = shown(inventedDataset(), 'visits');
    expect(linesOf(host)).toEqual([['All visits', '61Round 180Round 2', '141', 'stated; 61 + 80 agrees']]);
    expect(host.querySelectorAll('svg')).toHaveLength(0);
  });

  it('with a part that was not reported is not computed', () => {
    const observations = inventedDataset().observations.filter(
      ({ phase, measure }) => phase !== 'round-2' || measure !== 'boats',
    );
    const host = shown(inventedDataset({ observations }), 'boats');
    expect(linesOf(host)).toEqual([
      ['All boats moved', '4Round 1not reportedRound 2', '8', 'stated; cannot be checked'],
    ]);
  });

  it('with a part that is not exact is not computed', () => {
    const observations = inventedDataset().observations.map((each) =>
      each.measure === 'boats' ? { ...each, qualifier: 'about' as const } : each,
    );
    expect(linesOf(shown(inventedDataset({ observations }), 'boats'))).toEqual([
      ['All boats moved', 'about 4Round 1about 3Round 2', '8', 'stated; cannot be checked'],
    ]);
  });

  it('of zeros is computed from them', () => {
    const observations = inventedDataset().observations.map((each) => ({ ...each, value: 0 }));
    expect(linesOf(shown(inventedDataset({ observations }), 'boats'))).toEqual([
      ['All boats moved', '0Round 10Round 2', '8', 'stated; 0 + 0 = 0Stated 8 more than its parts.'],
    ]);
  });

  it('of different measures names them', () => {
    const parts = ['visits', 'boats'].map((measure) => ({ phase: 'round-1', measure }));
    const statedTotals = [{ id: 'all', label: 'All', parts, value: 65, quote: '65' }];
    expect(linesOf(shown(inventedDataset({ statedTotals }), 'all'))).toEqual([
      ['All', '61Visits4Boats moved', '65', 'stated; 61 + 4 agrees'],
    ]);
  });

  it('of money is shown as money, with how much less it is, and its note', () => {
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
    expect(linesOf(host)).toEqual([
      [
        'All grants',
        '£12,345Round 1£0.50Round 2',
        '£12,000',
        'stated; £12,345 + £0.50 = £12,345.50Stated £345.50 less than its parts. Grants only.',
      ],
    ]);
  });

  it('and its parts are links to themselves', () => {
    const links = [...shown(inventedDataset(), 'boats').querySelectorAll<HTMLAnchorElement>('a[data-number]')];
    expect(links.map((link) => link.dataset['number'])).toEqual(['round-1.boats', 'round-2.boats', 'total.boats']);
  });
});

describe('the totals', () => {
  it('stand in one table, each in a line under named columns', () => {
    const host = shown(inventedDataset(), 'visits', 'boats');
    expect(textsOf(host, 'h2')).toEqual(['Do the totals add up?']);
    expect(textsOf(host, 'caption')).toEqual(['The stated totals beside their parts']);
    expect(rowsIn(host)[0]).toEqual(['Total', 'Parts', 'Stated', 'Adds up?']);
    expect(textsOf(host, 'tbody th')).toEqual(['All visits', 'All boats moved']);
  });

  it('have no place on the page where there are none', () => {
    expect(shown(inventedDataset()).childElementCount).toBe(0);
  });
});
