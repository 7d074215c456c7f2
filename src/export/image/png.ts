import type { Fonts } from '#src/export/font/fonts.ts';
import { withProvenance } from '#src/export/provenance/pngProvenance.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { bears, canvasOf } from './canvas.ts';
import { pixelsOf, type Scale } from './pixels.ts';
import { type Background, svgOf } from './svg.ts';

type Inside = {
  fonts: Fonts;
  provenance: string;
  language: string;
  background: Background;
  scale: Scale;
};

/**
 * A sheet as a PNG with its density and provenance, drawn by the browser from the sheet's SVG once the letters of that
 * stand. Throws where the browser does not bear its size.
 */
export async function pngOf(sheet: Sheet, { scale, ...inside }: Inside): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, dpi } = pixelsOf(sheet, scale);
  if (!bears(width, height)) throw new Error(`no picture of: ${width} × ${height}`);
  const whole = svgOf(sheet, { ...inside, across: width });
  const canvas =
    (await pictureOf(whole, sheet, width, height)) ??
    // Letters of another font, for which there is room, are better than none.
    (await pictureOf(svgOf(sheet, { ...inside, fonts: undefined, across: width }), sheet, width, height));
  if (canvas === undefined) throw new Error(`no letters in the picture of: ${sheet.id}`);
  const bytes = await encoded(canvas);
  canvas.width = 0;
  return withProvenance(bytes, dpi, inside.provenance);
}

/** How long, in ms, an idle browser is waited for. */
const patience = 300;

/**
 * Encodes a canvas as PNG. Browsers do so bit by bit when they are idle, which can take seconds to come: where it takes
 * long, it is done at once.
 */
async function encoded(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await Promise.race([
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')),
    new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
  ]);
  if (blob === null) throw new Error(`no picture of: ${canvas.width} × ${canvas.height}`);
  if (blob !== undefined) return new Uint8Array(await blob.arrayBuffer());
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

/** How often, and each time how many ms longer, it is waited for letters that some browsers draw late. */
const tries = 10;
const pause = 20;

async function pictureOf(
  svg: string,
  sheet: Sheet,
  width: number,
  height: number,
): Promise<HTMLCanvasElement | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    for (let attempt = 0; attempt < tries; attempt++) {
      const { canvas, context } = canvasOf(width, height);
      context.drawImage(image, 0, 0, width, height);
      if (hasLetters(context, sheet, width / sheet.width)) return canvas;
      await new Promise((resolve) => setTimeout(resolve, pause * (attempt + 1)));
    }
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether something is drawn where the first text of each cut stands: letters whose font is on its way are invisible. */
function hasLetters(context: CanvasRenderingContext2D, { marks }: Sheet, scale: number): boolean {
  const firsts = ([400, 600] as const).flatMap((weight) => marks.find(isText(weight)) ?? []);
  return firsts.every((mark) => {
    if (mark.kind !== 'text') return false;
    const side = Math.ceil(mark.size * scale);
    const { data } = context.getImageData(mark.x * scale, mark.y * scale - side, side, side);
    return data.some((value, index) => value !== data[index % 4]);
  });
}

const isText = (weight: 400 | 600) => (mark: Mark) => mark.kind === 'text' && mark.weight === weight;
