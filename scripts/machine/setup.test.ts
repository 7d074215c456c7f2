import { expect, test } from 'vitest';
import { isInstalled, isOlder } from './setup.mjs';

test.each([
  ['18.20.0', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['20.20.2', false],
  ['22.0.0', false],
])('Node %s is older than 20.19: %s', (version, older) => {
  expect(isOlder(version, '20.19')).toBe(older);
});

const rope = { version: '1.0.0' };
const elsewhere = { version: '2.0.0', optional: true, os: ['a system of another kind'] };
const wanted = { '': {}, 'node_modules/rope': rope, 'node_modules/anchor': elsewhere };

test('packages are installed when npm lists the same versions, whatever is for other systems', () => {
  expect(isInstalled(wanted, { 'node_modules/rope': rope })).toBe(true);
});

test.each([
  ['nothing is', {}],
  ['another version is', { 'node_modules/rope': { version: '1.0.1' } }],
  ['one more is', { 'node_modules/rope': rope, 'node_modules/sail': rope }],
])('packages are not installed when %s', (_, present) => {
  expect(isInstalled(wanted, present)).toBe(false);
});

test('a package for this system may not be missing', () => {
  const here = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] };
  expect(isInstalled({ 'node_modules/winch': here }, {})).toBe(false);
});

test('without a lockfile nothing counts as installed', () => {
  expect(isInstalled({}, {})).toBe(false);
});
