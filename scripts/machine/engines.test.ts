import { expect, test } from 'vitest';
import { missing } from './engines.mjs';

const firefox = '/a/firefox';
const webkit = '/a/WebKitWebDriver';
const withoutFirefox = expect.stringMatching(/^tests in Firefox .*FIREFOX names one/);
const withoutWebKit = expect.stringMatching(/^tests in WebKit .*WebKitWebDriver/);

test.each([false, true])('with all engines there nothing is missing (where machines test: %s)', (inCI) => {
  expect(missing({ firefox, webkit }, inCI)).toEqual({ notRun: [], failed: 0 });
});

test.each([
  [false, 0],
  [true, 1],
])('without Firefox its tests are named (where machines test, which is a failure: %s)', (inCI, failed) => {
  expect(missing({ firefox: undefined, webkit }, inCI)).toEqual({ notRun: [withoutFirefox], failed });
});

test.each([false, true])('without WebKit its tests are named, and no more (where machines test: %s)', (inCI) => {
  expect(missing({ firefox, webkit: undefined }, inCI)).toEqual({ notRun: [withoutWebKit], failed: 0 });
});

test('without either both are named', () => {
  const found = missing({ firefox: undefined, webkit: undefined }, true);
  expect(found).toEqual({ notRun: [withoutFirefox, withoutWebKit], failed: 1 });
});
