import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { sheetOf } from './sheetOf.ts';
import { subjectsOf } from './subject.ts';

const sha256 = '26e299dc'.padEnd(64, '0');

/** The square of a dataset's first figure with all notes. */
function square(dataset = inventedDataset()) {
  const [work] = subjectsOf(dataset);
  if (work === undefined) throw new Error('no figure');
  const { marks, omitted } = sheetOf(dataset, sha256, work, 'square', 'all');
  return { text: marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' '), omitted };
}

test('all notes take no room from what the phases are called where there is room for both', () => {
  const { text, omitted } = square(inventedDataset({ statedTotals: [] }));
  expect(text).toContain('Round 1: First round; Round 2: Second round');
  expect(text).toContain('Visits for repairs: Part of the visits.');
  expect(omitted.notes).toEqual([]);
});

test('where all notes are asked for, a square says how many it lacks before it has its headline large', () => {
  const note = 'Counted by the wardens of the harbour at its gate, not by the harbour office.';
  const observations = inventedDataset().observations.map((observation) => ({ ...observation, note }));
  // Five numbers of the figure have a note each.
  expect(square(inventedDataset({ observations })).text).toContain(
    '5 more notes are in the full image called “Report”',
  );
});
