import { expect, test } from 'vitest';
import { firstComplete } from './firstComplete.mjs';

/** White pictures of 10 × 10 pixels with so many black ones, by name. */
const blackPixels: Record<string, number> = { blank: 0, half: 20, whole: 40, blinking: 42, changed: 43 };

async function decode(name: string) {
  const pixels = new Uint8Array(400).fill(255);
  for (let pixel = 0; pixel < (blackPixels[name] ?? 0); pixel += 1) pixels.fill(0, pixel * 4, pixel * 4 + 3);
  return { width: 10, height: 10, pixels };
}

/** Frames that are shown every 100 ms, the first after 100. */
const frames = (...names: string[]) => names.map((jpeg, index) => ({ shownAt: (index + 1) * 100, jpeg }));

test('the window is complete at the first of the frames that look as the last one', async () => {
  expect(await firstComplete(frames('blank', 'half', 'whole', 'whole', 'whole'), decode)).toBe(300);
  expect(await firstComplete(frames('whole', 'whole'), decode)).toBe(100);
  expect(await firstComplete(frames('whole'), decode)).toBe(100);
});

test('a window that looked so before, but changed again, was not complete', async () => {
  expect(await firstComplete(frames('blank', 'whole', 'half', 'whole', 'whole'), decode)).toBe(400);
  expect(await firstComplete(frames('half', 'whole', 'changed'), decode)).toBe(300);
});

test('two pixels that differ do not count', async () => {
  expect(await firstComplete(frames('half', 'blinking', 'whole'), decode)).toBe(200);
});

test('no frame is decoded before the last one that differs', async () => {
  const decoded: string[] = [];
  const decodeNoted = (name: string) => {
    decoded.push(name);
    return decode(name);
  };
  await firstComplete(frames('blank', 'blank', 'half', 'whole', 'whole'), decodeNoted);
  expect(decoded).toEqual(['whole', 'whole', 'half']);
});

test('a page without a frame, or with a blank one at the end, is refused', async () => {
  await expect(firstComplete([], decode)).rejects.toThrow('the trace has no frame');
  await expect(firstComplete(frames('whole', 'blank'), decode)).rejects.toThrow('the last frame is as good as blank');
});
