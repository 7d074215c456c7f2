import { loadFonts } from '#src/export/font/loadFonts.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { fontFamily } from '#src/figures/theme.ts';
import { createCanvas, encodePng } from './canvas.ts';
import { leftToRight } from './leftToRight.ts';
import type { TextImage } from './textImage.ts';

/** In px per unit of the sheet. */
const density = 4;

/** Its own family, so that the page's texts do not change. */
const family = 'Sheet Sans';

let loading: Promise<void> | undefined;

/** Draws a text as an image, in other fonts where ours lacks a character. Rejects without font or canvas. */
export async function rasteriseText(mark: TextMark): Promise<TextImage> {
  loading ??= loadFaces();
  await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return drawText(mark);
}

async function loadFaces(): Promise<void> {
  const fonts = await loadFonts();
  for (const weight of [400, 600] as const) {
    const face = new FontFace(family, new Uint8Array(fonts[weight]), { weight: String(weight) });
    document.fonts.add(await face.load());
  }
}

async function drawText(mark: TextMark): Promise<TextImage> {
  // In this order, as WebKit knows no isolating characters on a canvas.
  const letters = leftToRight(mark.text);
  const { context: ruler } = createCanvas(1, 1);
  const measured = [letters, mark.text].map((text) => applyStyle(ruler, mark).measureText(text));
  // WebKit takes letters in that order for narrower than it draws them.
  const width = Math.max(...measured.map(({ width }) => width));
  const most = (of: (metrics: TextMetrics) => number) => Math.ceil(Math.max(0, ...measured.map(of)));
  // Includes what leans out over the advance; one pixel more for the blur at the edges.
  const left = most(({ actualBoundingBoxLeft }) => actualBoundingBoxLeft) + 1;
  const right =
    Math.max(
      Math.ceil(width),
      most(({ actualBoundingBoxRight }) => actualBoundingBoxRight),
    ) + 1;
  const above = most(({ actualBoundingBoxAscent }) => actualBoundingBoxAscent) + 1;
  const below = most(({ actualBoundingBoxDescent }) => actualBoundingBoxDescent) + 1;
  const { canvas, context } = createCanvas(left + right, Math.max(1, above + below));
  applyStyle(context, mark).fillText(letters, left, above);
  const start = mark.anchor === 'end' ? mark.x - width / density : mark.x;
  return {
    png: await encodePng(canvas),
    pixels: context.getImageData(0, 0, canvas.width, canvas.height),
    x: start - left / density,
    y: mark.y - above / density,
    width: canvas.width / density,
    height: canvas.height / density,
  };
}

function applyStyle(context: CanvasRenderingContext2D, { size, weight, fill }: TextMark): CanvasRenderingContext2D {
  context.font = `${weight} ${size * density}px '${family}', ${fontFamily}`;
  context.direction = 'ltr';
  context.textAlign = 'left';
  context.fontKerning = 'none';
  context.fillStyle = fill;
  return context;
}
