/**
 * Reads JPEGs into pixels, by the browser itself, in a page of its own.
 *
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<{ decode: (jpeg: string) => Promise<import('./pictures.mjs').Picture>, close: () => Promise<void> }>}
 */
export async function openDecoder(browser) {
  const page = await browser.newPage();
  return {
    async decode(jpeg) {
      const { width, height, pixels } = await page.evaluate(decodeHere, jpeg);
      return { width, height, pixels: Buffer.from(pixels, 'base64') };
    },
    close: () => page.close(),
  };
}

/**
 * Runs in a page: pixels come out as base64, which is all that can be handed over quickly.
 *
 * @param {string} jpeg
 */
async function decodeHere(jpeg) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${jpeg}`)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas can be drawn on');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  /** @type {string} */
  const address = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(new Blob([data]));
  });
  return { width, height, pixels: address.slice(address.indexOf(',') + 1) };
}
