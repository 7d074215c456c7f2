import { expect, test } from 'vitest';
import { reconcileAll } from '#src/statistics/totals/reconcile.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { totalsBody } from './totalsBody.ts';

/** The texts of the invented dataset's totals in columns of some width, each line for itself. */
function linesIn(columnWidth: number): string[] {
  const body = totalsBody(reconcileAll(inventedDataset()), undefined, () => []);
  const { marks } = body.draw(2, 2 * columnWidth + 26, { arrangement: 1, stretch: 1 });
  return marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
}

const starting = (lines: readonly string[], start: string) => lines.filter((line) => line.startsWith(start));

test('two totals beside each other name what is computed and stated in the same words, each on one line', () => {
  const brief = ['Computed', 'Computed'];
  const full = ['Computed from these parts', 'Computed from these parts'];
  const found = [170, 180, 190, 200, 210, 220, 230, 240].map((width) => starting(linesIn(width), 'Computed'));
  for (const words of found) expect([brief, full]).toContainEqual(words);
  expect(found.at(0)).toEqual(brief);
  expect(found.at(-1)).toEqual(full);
  expect(starting(linesIn(240), 'Stated')).toEqual(['Stated in the release', 'Stated in the release']);
});

test('parts whose names are cut are named by what differs: a phase is never lost', () => {
  const { measures } = inventedDataset();
  const label = 'Visits to the harbour office, by appointment or without one';
  const dataset = inventedDataset({
    measures: measures.map((each) => (each.id === 'visits' ? { ...each, label } : each)),
  });
  const [visits] = reconcileAll(dataset);
  if (visits === undefined) throw new Error('no total');
  const texts = (lines: number | undefined) =>
    totalsBody([visits], lines, () => [])
      .draw(1, 190, { arrangement: 0, stretch: 1 })
      .marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
  expect(texts(2).slice(0, 5)).toEqual(['All visits', 'Round 1', '61', 'Round 2', '80']);
  expect(texts(undefined).join(' ')).toContain('without one, Round 1');
});
