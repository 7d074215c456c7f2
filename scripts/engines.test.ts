import { expect, test } from 'vitest';
import { missing } from './engines.mjs';

test.each([false, true])('with all engines there nothing is missing (where machines test: %s)', (inCI) => {
  expect(missing({ firefox: '/a/firefox' }, inCI)).toEqual({ notRun: [], failed: 0 });
});

test.each([
  [false, 0],
  [true, 1],
])('without Firefox its tests are named (where machines test, which is a failure: %s)', (inCI, failed) => {
  const found = missing({ firefox: undefined }, inCI);
  expect(found).toEqual({ notRun: [expect.stringMatching(/^tests in Firefox .*FIREFOX names one/)], failed });
});
