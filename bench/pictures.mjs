/**
 * Pixels, four bytes each: red, green, blue, opacity.
 *
 * @typedef {{ width: number, height: number, pixels: Uint8Array }} Picture
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Box
 */

/**
 * The pixels of a picture that lie wholly within a box of the page.
 *
 * @param {Box} box
 * @param {Picture} picture
 * @param {number} pageWidth
 * @returns {Box}
 */
export function within({ left, top, right, bottom }, { width, height }, pageWidth) {
  const scale = width / pageWidth;
  return {
    left: Math.max(0, Math.ceil(left * scale)),
    top: Math.max(0, Math.ceil(top * scale)),
    right: Math.min(width, Math.floor(right * scale)),
    bottom: Math.min(height, Math.floor(bottom * scale)),
  };
}

/**
 * Whether two pictures of the same page are alike in a box, but for what JPEG carries over from beside it: fewer than
 * three pixels are off by more than 16 of 255.
 *
 * @param {Picture} a
 * @param {Picture} b
 * @param {Box} box
 */
export function alike(a, b, box) {
  return count(box, b.width, (pixel) => apart(a.pixels, pixel, b.pixels, pixel) > 16) < 3;
}

/**
 * Whether something stands in a box: a fiftieth of it differs from its lower right corner.
 *
 * @param {Picture} picture
 * @param {Box} box
 */
export function drawn({ width, pixels }, box) {
  const corner = ((box.bottom - 1) * width + box.right - 1) * 4;
  const marks = count(box, width, (pixel) => apart(pixels, pixel, pixels, corner) > 32);
  return marks > ((box.right - box.left) * (box.bottom - box.top)) / 50;
}

/**
 * @param {Box} box
 * @param {number} width
 * @param {(pixel: number) => boolean} counts given where a pixel begins
 */
function count({ left, top, right, bottom }, width, counts) {
  let found = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) if (counts((y * width + x) * 4)) found += 1;
  }
  return found;
}

/**
 * By how much two pixels differ in the colour in which they differ most.
 *
 * @param {Uint8Array} a
 * @param {number} i
 * @param {Uint8Array} b
 * @param {number} j
 */
function apart(a, i, b, j) {
  let most = 0;
  for (const colour of [0, 1, 2]) most = Math.max(most, Math.abs((a[i + colour] ?? 0) - (b[j + colour] ?? 0)));
  return most;
}
