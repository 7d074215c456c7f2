import { expect, test } from 'vitest';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { altText, textsOf } from './altText.ts';

const sheet = {
  ...sheetOf(inventedDataset(), 'ab'.repeat(32), { kind: 'totals' }, 'report', 'short'),
  title: '80 visits reported for Round 2',
  description: 'Bar chart. Visits: Round 1, 61; Round 2, 80. Boats differ.',
  flags: ['Total: 2 more than its parts.'],
  omitted: { notes: ['Visits: by boat', 'Boats differ.'], lines: 0 },
};

test('the alternative text says the headline, the values, what does not add up, and the notes that are left out', () => {
  expect(altText(sheet)).toBe(
    '80 visits reported for Round 2. Bar chart. Visits: Round 1, 61; Round 2, 80. Boats differ. ' +
      'Total: 2 more than its parts. Visits: by boat.',
  );
});

test('the alternative text repeats no headline and no flag that the sheet shows only in part', () => {
  const cut = { ...sheet, omitted: { notes: [sheet.title, ...sheet.flags], lines: 0 } };
  expect(altText(cut)).toBe(altText({ ...sheet, omitted: { notes: [], lines: 0 } }));
});

test('an image has its headline as its title, and its alternative text, in the language of the dataset', () => {
  expect(textsOf(sheet, 'en-GB')).toEqual({
    title: '80 visits reported for Round 2',
    description: altText(sheet),
    language: 'en-GB',
  });
});
