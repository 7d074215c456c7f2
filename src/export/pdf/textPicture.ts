import { loadFonts } from '#src/export/font/loadFonts.ts';
import { createCanvas } from '#src/export/image/canvas.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { fontFamily } from '#src/figures/theme.ts';
import type { Picture } from './pdfMarks.ts';

/** How many pixels a unit of the sheet is drawn with. */
const density = 4;

/** A family of its own, so that the page's texts stay as they are. */
const family = 'Sheet Sans';

let loading: Promise<void> | undefined;

/**
 * Draws a text as a picture in a browser: in the cuts that exported files hold, and in what the machine has for the
 * rest. Rejects where the font cannot be had or the browser gives no canvas.
 */
export async function textPicture(mark: TextMark): Promise<Picture> {
  loading ??= loadFaces();
  await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return drawn(mark);
}

async function loadFaces(): Promise<void> {
  const fonts = await loadFonts();
  for (const weight of [400, 600] as const) {
    const face = new FontFace(family, new Uint8Array(fonts[weight]), { weight: String(weight) });
    document.fonts.add(await face.load());
  }
}

async function drawn(mark: TextMark): Promise<Picture> {
  const measured = set(createCanvas(1, 1).context, mark).measureText(mark.text);
  // What leans or stands out over the advance is drawn too; a pixel more holds the blur at its edges.
  const left = Math.ceil(Math.max(0, measured.actualBoundingBoxLeft)) + 1;
  const right = Math.ceil(Math.max(measured.width, measured.actualBoundingBoxRight)) + 1;
  const above = Math.ceil(measured.actualBoundingBoxAscent) + 1;
  const below = Math.ceil(measured.actualBoundingBoxDescent) + 1;
  const { canvas, context } = createCanvas(left + right, Math.max(1, above + below));
  set(context, mark).fillText(mark.text, left, above);
  const start = mark.anchor === 'end' ? mark.x - measured.width / density : mark.x;
  return {
    png: await pngOf(canvas, mark.text),
    x: start - left / density,
    y: mark.y - above / density,
    width: canvas.width / density,
    height: canvas.height / density,
  };
}

function set(context: CanvasRenderingContext2D, { size, weight, fill, direction }: TextMark): CanvasRenderingContext2D {
  context.font = `${weight} ${size * density}px '${family}', ${fontFamily}`;
  context.direction = direction ?? 'ltr';
  context.textAlign = 'left';
  context.fontKerning = 'none';
  context.fillStyle = fill;
  return context;
}

function pngOf(canvas: HTMLCanvasElement, text: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(`no picture of a text: ${text}`));
      else resolve(blob.arrayBuffer().then((buffer) => new Uint8Array(buffer)));
    }, 'image/png');
  });
}
