import { expect, test } from 'vitest';
import { kilobytesBy, scriptsOf } from './transferSize.mjs';

const bodies = [
  { address: 'http://quay/', startedAt: 10, endedAt: 20, bytes: 2_500 },
  { address: 'http://quay/rope.js', startedAt: 20, endedAt: 50, bytes: 30_000 },
  { address: 'http://quay/rope.js', startedAt: 60, endedAt: 60, bytes: 30_000 },
  { address: 'http://quay/mast.js?v=2', startedAt: 80, endedAt: 90, bytes: 1_000 },
  { address: 'http://quay/json', startedAt: 0, endedAt: 0, bytes: 7_000 },
];

test('bodies count once their last byte has come, each address once', () => {
  expect(kilobytesBy(bodies, 5)).toBe(0);
  expect(kilobytesBy(bodies, 20)).toBe(2.5);
  expect(kilobytesBy(bodies, 70)).toBe(32.5);
  expect(kilobytesBy(bodies, 1000)).toBe(33.5);
});

test('of a body that is still coming the share of its time counts', () => {
  expect(kilobytesBy(bodies, 12)).toBe(0.5);
  expect(kilobytesBy(bodies, 30)).toBe(12.5);
});

test('scripts are told by their addresses', () => {
  expect(kilobytesBy(scriptsOf(bodies), 1000)).toBe(31);
});
