import { expect, test } from 'vitest';
import { missingEngines } from './engines.mjs';

const firefox = '/a/firefox';
const webkit = '/a/WebKitWebDriver';
const withoutFirefox = expect.stringMatching(/^tests in Firefox .*FIREFOX names one/);
const withoutWebKit = expect.stringMatching(/^tests in WebKit .*WebKitWebDriver/);

test.each([
  ['nothing is missing', { firefox, webkit }, true, { notRun: [], failed: 0 }],
  ['Firefox may be missing', { firefox: undefined, webkit }, false, { notRun: [withoutFirefox], failed: 0 }],
  ['but not where machines test', { firefox: undefined, webkit }, true, { notRun: [withoutFirefox], failed: 1 }],
  ['WebKit may be, there too', { firefox, webkit: undefined }, true, { notRun: [withoutWebKit], failed: 0 }],
])('%s', (_, engines, inCI, expected) => {
  expect(missingEngines(engines, inCI)).toEqual(expected);
});
