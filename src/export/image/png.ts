import { withProvenance } from '#src/export/provenance/pngProvenance.ts';
import { textWidth } from '#src/figures/layout/text.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { textsOf } from './altText.ts';
import { canvasSupports, createCanvas, encodePng } from './canvas.ts';
import { pixelSize, type Scale } from './pixels.ts';
import { renderSvg, type SvgOptions } from './svg.ts';

/** `scale` counts for sheets with a size in px. */
export type PngOptions = Omit<SvgOptions, 'across'> & { scale: Scale };

/** Renders a sheet's SVG as a PNG with density and provenance. Rejects where it is too large for the browser. */
export async function renderPng(sheet: Sheet, { scale, ...options }: PngOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, dpi } = pixelSize(sheet, scale);
  if (!canvasSupports(width, height)) throw new Error(`no picture of: ${width} × ${height}`);
  const svg = renderSvg(sheet, { ...options, across: width });
  const canvas =
    (await rasterise(svg, sheet, width, height)) ??
    // Letters of another font, for which the layout leaves room, are better than none.
    (await rasterise(renderSvg(sheet, { ...options, fonts: undefined, across: width }), sheet, width, height));
  if (canvas === undefined) throw new Error(`no letters in the picture of: ${sheet.id}`);
  const bytes = await encodePng(canvas);
  canvas.width = 0;
  return withProvenance(bytes, dpi, options.provenance, textsOf(sheet, options.language));
}

/** Some browsers draw the letters of an image's own font late; each pause is `pauseMs` longer than the last. */
const maxAttempts = 10;
const pauseMs = 20;

/** Draws an SVG on a canvas, again until its letters show; undefined where they never do. */
async function rasterise(
  svg: string,
  sheet: Sheet,
  width: number,
  height: number,
): Promise<HTMLCanvasElement | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const { canvas, context } = createCanvas(width, height);
      context.drawImage(image, 0, 0, width, height);
      if (hasLetters(context, sheet, width / sheet.width)) return canvas;
      await new Promise((resolve) => setTimeout(resolve, pauseMs * (attempt + 1)));
    }
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Returns whether something is drawn where the first text of each weight is: letters are invisible until their font loads. */
function hasLetters(context: CanvasRenderingContext2D, { marks }: Sheet, scale: number): boolean {
  const ceil = (length: number) => Math.max(1, Math.ceil(length * scale));
  const firstTexts = ([400, 600] as const).flatMap((weight) => marks.find(isText(weight)) ?? []);
  return firstTexts.every((mark) => {
    if (mark.kind !== 'text') return false;
    // All of it, to the foot of the line: underscores are low, and what comes first may draw nothing.
    const width = textWidth(mark.text, mark.size, mark.weight);
    const x = mark.anchor === 'end' ? mark.x - width : mark.x;
    const top = mark.y - mark.size;
    const { data } = context.getImageData(x * scale, top * scale, ceil(width), ceil(mark.size * 1.3));
    return data.some((value, index) => value !== data[index % 4]);
  });
}

const isText = (weight: 400 | 600) => (mark: Mark) => mark.kind === 'text' && mark.weight === weight;
