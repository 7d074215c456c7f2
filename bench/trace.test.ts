import { expect, test } from 'vitest';
import { framesOf } from './trace.mjs';

const navigation = (ts: number, documentLoaderURL: string) => ({
  name: 'navigationStart',
  ts,
  args: { data: { documentLoaderURL } },
});
const screenshot = (ts: number, expected_display_time: number, snapshot: string) => ({
  name: 'Screenshot',
  ts,
  args: { expected_display_time, snapshot },
});

test('frames are timed from the navigation to the page, in ms, by when they were shown', () => {
  const events = [
    navigation(1_000, 'about:blank'),
    screenshot(2_000, 2_000, 'blank'),
    navigation(5_000, 'http://quay/'),
    { name: 'another', ts: 6_000 },
    screenshot(30_000, 25_000, 'second'),
    screenshot(31_000, 15_500, 'first'),
  ];
  expect(framesOf(events, 'http://quay/')).toEqual([
    { shownAt: 10.5, jpeg: 'first' },
    { shownAt: 20, jpeg: 'second' },
  ]);
});

test('a trace of another page is refused', () => {
  expect(() => framesOf([navigation(1_000, 'http://mole/')], 'http://quay/')).toThrow(
    'the trace has no navigation to: http://quay/',
  );
});
