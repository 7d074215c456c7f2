import { expect, test } from 'vitest';
import { pickNotes } from './pickNotes.ts';

const style = { size: 10, weight: 400, fill: '#0b1f33' } as const;
const room = { lines: 2, width: 300, style, isFirstKept: false, areAllWanted: false };
const loans = { name: 'Loans, Round 2', note: 'Lent, not given.' };
const long = 'The harbour office counted every berth twice'.repeat(4);

test('all notes are one text where they fit', () => {
  expect(pickNotes(['Repairs are part of the visits', loans], room).text).toBe(
    'Repairs are part of the visits. Loans, Round 2: Lent, not given.',
  );
});

test('where not all fit, those of the whole sheet come that do, and none of single numbers', () => {
  const { text, shown } = pickNotes([long, 'Some boats stayed.', loans], room);
  expect(text).toBe('Some boats stayed.');
  expect(shown).toEqual(['Some boats stayed.']);
});

test('the first may be one that is always shown', () => {
  const { shown } = pickNotes([long, 'Some boats stayed.'], { ...room, isFirstKept: true });
  expect(shown).toEqual([`${long}.`]);
});

test('where all are wanted, single numbers have theirs, and it is said how many more there are', () => {
  const { text } = pickNotes([long, loans, 'Some boats stayed.'], { ...room, areAllWanted: true });
  expect(text).toBe(
    'Loans, Round 2: Lent, not given. Some boats stayed. One more note: see this image in full, size “Report” with all notes.',
  );
});
