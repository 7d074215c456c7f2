import { inventedDataset } from '#src/testing/dataset.ts';
import { hiding } from './inSight.ts';
import { openOwn, own } from './invented-opened.ts';
import { drawn, releaseOf } from './page.ts';
import { expect, test } from './site.ts';

const berths = [...'abcdefghij'].flatMap((first) => [...'abcdefghijkl'].map((second) => first + second));

/** A bulletin of so many numbers that the comparison lays out some of its rows only near the screen. */
function bulletin(labelOf: (berth: string) => string) {
  const observations = berths.map((measure, index) => {
    const value = index + 3;
    return { phase: 'round-1', measure, value, quote: `${value} boats lay at ${measure}` };
  });
  const lines = ['Boats at the berths', ...observations.map(({ quote }) => `${quote};`)];
  const sources = inventedDataset().sources.map((source) => ({ ...source, lines, sections: [] }));
  const unit = { kind: 'count', one: 'boat', other: 'boats' } as const;
  const measures = berths.map((id) => ({ id, label: labelOf(id), unit }));
  const figure = { kind: 'phases', title: 'Boats at some berths', subtitle: 'Boats, by round' } as const;
  const figures = [
    { ...figure, id: 'first', measures: berths.slice(0, 12) },
    { ...figure, id: 'last', measures: berths.slice(-12) },
  ];
  const none = { statedTotals: [], highlights: [], tables: [], glossary: [] };
  return own('berths.json', { sources, measures, observations, figures, ...none });
}

for (const [rows, labelOf] of [
  ['low', (berth: string) => `Berth ${berth}`],
  ['high', (berth: string) => `Boats of every kind and size that lay at berth ${berth} of the old harbour by night`],
] as const) {
  test(`a number chosen in the release is shown in a long comparison, or in its chart below, its rows ${rows}`, async ({
    page,
  }) => {
    await openOwn(page, bulletin(labelOf));
    for (const { berth, from } of [
      { berth: 'ab', from: 'beginning' },
      { berth: 'ac', from: 'end' },
      { berth: 'jj', from: 'beginning' },
      { berth: 'jk', from: 'end' },
    ]) {
      await page.evaluate((end) => scrollTo(0, end ? document.documentElement.scrollHeight : 0), from === 'end');
      await releaseOf(page).locator(`[data-number="round-1.${berth}"]`).click();
      const part = from === 'end' ? page.getByRole('figure') : page.locator('#comparison');
      const bar = part.locator(`[data-number="round-1.${berth}"]`);
      await expect(bar).toHaveAttribute('data-highlight', 'selected');
      await expect(bar).toBeInViewport({ ratio: 1 });
      for (let frame = 0; frame < 5; frame++) await drawn(page);
      expect(await hiding(bar)).toEqual([]);
    }
  });
}
