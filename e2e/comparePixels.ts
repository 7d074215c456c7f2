import type { Page } from '@playwright/test';

/** How far a channel of a pixel may be off, of 255, before it is seen as another colour. */
const far = 64;

/** Returns the share of pixels that are not the same in two PNGs of one size, and the share that are of another colour. */
export function comparePixels(page: Page, pngs: Uint8Array[]) {
  const data = pngs.map((bytes) => Buffer.from(bytes).toString('base64'));
  return page.evaluate(
    async ({ data, far }) => {
      const images = data.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      });
      const [one, other] = await Promise.all(images);
      if (one === undefined || one.length !== other?.length) throw new Error('not two PNGs of one size');
      let [differing, coloured] = [0, 0];
      for (let at = 0; at < one.length; at += 4) {
        let most = 0;
        for (let channel = at; channel < at + 4; channel++) {
          most = Math.max(most, Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)));
        }
        if (most > 0) differing++;
        if (most > far) coloured++;
      }
      const count = one.length / 4;
      return { differing: differing / count, coloured: coloured / count };
    },
    { data, far },
  );
}
