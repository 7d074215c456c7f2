import { expect, test } from 'vitest';
import { alike, drawn, within } from './pictures.mjs';

/** A picture of 10 × 10 white pixels, but for those with these places, which have this brightness. */
function picture(places: [x: number, y: number][] = [], brightness = 0) {
  const pixels = new Uint8Array(400).fill(255);
  for (const [x, y] of places) pixels.fill(brightness, (y * 10 + x) * 4, (y * 10 + x) * 4 + 3);
  return { width: 10, height: 10, pixels };
}
const box = { left: 2, top: 2, right: 8, bottom: 8 };

test('a box of the page is made smaller to whole pixels of its picture', () => {
  const page = { left: 101, top: 0, right: 599, bottom: 2000 };
  expect(within(page, picture(), 1000)).toEqual({ left: 2, top: 0, right: 5, bottom: 10 });
});

test('three changed pixels in the box make a difference, two or faint ones do not', () => {
  expect(
    alike(
      picture(),
      picture([
        [2, 2],
        [3, 2],
        [7, 7],
      ]),
      box,
    ),
  ).toBe(false);
  expect(
    alike(
      picture(),
      picture([
        [2, 2],
        [3, 2],
      ]),
      box,
    ),
  ).toBe(true);
  expect(
    alike(
      picture(),
      picture(
        [
          [2, 2],
          [3, 2],
          [7, 7],
        ],
        239,
      ),
      box,
    ),
  ).toBe(true);
});

test('what changes beside the box is not seen', () => {
  expect(
    alike(
      picture(),
      picture([
        [1, 2],
        [8, 2],
        [2, 8],
      ]),
      box,
    ),
  ).toBe(true);
});

test('an empty box is not a chart', () => {
  expect(drawn(picture(), box)).toBe(false);
  expect(drawn(picture([[4, 4]]), box)).toBe(true);
  expect(drawn(picture([[0, 0]]), box)).toBe(false);
});
