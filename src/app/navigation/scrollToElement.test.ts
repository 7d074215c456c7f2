// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scrollToElement } from './scrollToElement.ts';

let frames: FrameRequestCallback[];

/** Runs the frames that were asked for, until none is or `most` have run; returns how many. */
function runFrames(most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (let next = frames.shift(); next !== undefined; next = frames.shift()) {
    next(0);
    count += 1;
    if (count === most) break;
  }
  return count;
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Returns an element that counts how often it was scrolled to. */
function target() {
  const scrollIntoView = vi.fn();
  return { element: Object.assign(document.createElement('p'), { scrollIntoView }), scrollIntoView };
}

test('an element is scrolled to once it is there, and its place is watched for three more frames', () => {
  const { element, scrollIntoView } = target();
  let found: Element | null = null;
  scrollToElement(() => found, 'center');
  expect(runFrames(5)).toBe(5);
  expect(scrollIntoView).not.toHaveBeenCalled();
  found = element;
  expect(runFrames()).toBe(4);
  expect(scrollIntoView.mock.calls).toEqual([[{ block: 'center' }]]);
});

test('a tab that is opened in the background, and looked at a minute later, is scrolled then', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const { element, scrollIntoView } = target();
  let found: Element | null = null;
  scrollToElement(() => found, 'center');
  vi.advanceTimersByTime(60_000);
  found = element;
  runFrames();
  expect(scrollIntoView).toHaveBeenCalledTimes(1);
});

test('what never comes is waited for through 600 frames, and for none after the reader went on', () => {
  scrollToElement(() => null, 'start');
  expect(runFrames()).toBe(600);
  scrollToElement(() => null, 'start');
  dispatchEvent(new Event('wheel'));
  expect(runFrames()).toBe(1);
});
