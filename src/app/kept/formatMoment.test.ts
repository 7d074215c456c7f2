import { afterEach, expect, test, vi } from 'vitest';
import { formatMoment } from './formatMoment.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['in London in winter', 0, '30 November 2026, 23:40'],
  ['in Vienna in winter', -60, '1 December 2026, 00:40'],
  ['in New York in winter', 300, '30 November 2026, 18:40'],
])('a moment is that of the reader’s clock %s', (_, offset, text) => {
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset);
  expect(formatMoment('2026-11-30T23:40:09.000Z')).toBe(text);
});
