import { expect, test } from 'vitest';
import { kilobytesBy, scriptsOf } from './transferSize.mjs';

const bodies = [
  { address: 'http://quay/', endedAt: 20, bytes: 2_500 },
  { address: 'http://quay/rope.js', endedAt: 50, bytes: 30_000 },
  { address: 'http://quay/rope.js', endedAt: 60, bytes: 30_000 },
  { address: 'http://quay/mast.js?v=2', endedAt: 90, bytes: 1_000 },
  { address: 'http://quay/json', endedAt: 0, bytes: 7_000 },
];

test('bodies count once their last byte has come, each address once', () => {
  expect(kilobytesBy(bodies, 49)).toBe(2.5);
  expect(kilobytesBy(bodies, 70)).toBe(32.5);
  expect(kilobytesBy(bodies, 1000)).toBe(33.5);
});

test('scripts are told by their addresses', () => {
  expect(kilobytesBy(scriptsOf(bodies), 1000)).toBe(31);
});
