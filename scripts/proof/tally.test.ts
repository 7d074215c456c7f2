import { expect, test } from 'vitest';
import { addTallies, closingLines, stageTally, tallyOf } from './tally.mjs';

test('the last line counts all that passed and failed', () => {
  const tally = addTallies(addTallies({ passed: 12, failed: 1 }, stageTally(true)), stageTally(false));
  expect(closingLines(tally)).toBe('13 passed, 2 failed');
});

test('the line before the last names what was not run', () => {
  const tally = addTallies(
    { passed: 4, failed: 0, notRun: ['tests at sea'] },
    { passed: 1, failed: 0, notRun: ['tests on ice'] },
  );
  expect(closingLines(tally)).toBe('Not run: tests at sea; tests on ice.\n5 passed, 0 failed');
});

test.each([
  ['a run whose tests all passed', { passed: 4, failed: 0, skipped: 0 }, 0, { passed: 4, failed: 0 }],
  ['a run with a failing test', { passed: 4, failed: 2, skipped: 0 }, 1, { passed: 4, failed: 2 }],
  ['a skipped test falls short', { passed: 4, failed: 0, skipped: 1 }, 0, { passed: 4, failed: 1 }],
  ['a run that failed beside its tests', { passed: 4, failed: 0, skipped: 0 }, 1, { passed: 4, failed: 1 }],
  ['a run of no test', { passed: 0, failed: 0, skipped: 0 }, 0, { passed: 0, failed: 1 }],
  ['a run that left no counts', undefined, 0, { passed: 0, failed: 1 }],
])('%s', (_, counts, code, tally) => {
  expect(tallyOf(counts, code)).toEqual(tally);
});
