import { expect, test } from 'vitest';
import { readArguments } from './benchArguments.mjs';

test('without arguments all three pages are measured seven times', () => {
  expect(readArguments([])).toEqual({
    rounds: 7,
    only: ['limit', 'recharts', 'project'],
    project: undefined,
    out: undefined,
  });
});

test('each option is read, and the pages keep their order', () => {
  const args = '--rounds 2 --only=project,limit --project ../boats --out made.md';
  expect(readArguments(args.split(' '))).toEqual({
    rounds: 2,
    only: ['limit', 'project'],
    project: '../boats',
    out: 'made.md',
  });
});

test('help is help, whatever stands beside it', () => {
  expect(readArguments(['--rounds', '2', '--help'])).toBe('help');
});

test.each([
  ['--rounds 0', '--rounds must be from 1 to 99, but is: 0'],
  ['--rounds some', '--rounds must be from 1 to 99, but is: some'],
  ['--only limit,boats', 'no such page: "boats" (known: limit, recharts, project)'],
  ['--round 3', "Unknown option '--round'"],
  ['boats', "Unexpected argument 'boats'"],
])('%s is refused', (args, message) => {
  expect(() => readArguments(args.split(' '))).toThrow(message);
});
