/** Creates an empty canvas to draw on and read from; width and height in px. Throws where the browser refuses one. */
export function createCanvas(
  width: number,
  height: number,
): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error(`no canvas of: ${width} × ${height}`);
  return { canvas, context };
}

/** In px; every browser in use supports canvases up to this area and side. */
const alwaysSupported = { area: 16_000_000, side: 8192 } as const;

const knownSizes = new Map<string, boolean>();

/**
 * Returns whether the browser supports a canvas of a size in px.
 *
 * Draws the last pixel to find out, as a canvas that is too large stays empty without an error.
 */
export function canvasSupports(width: number, height: number): boolean {
  if (width * height <= alwaysSupported.area && Math.max(width, height) <= alwaysSupported.side) return true;
  const key = `${width} ${height}`;
  const found = knownSizes.get(key) ?? drawsLastPixel(width, height);
  knownSizes.set(key, found);
  return found;
}

function drawsLastPixel(width: number, height: number): boolean {
  try {
    const { canvas, context } = createCanvas(width, height);
    context.fillRect(width - 1, height - 1, 1, 1);
    const [, , , alpha] = context.getImageData(width - 1, height - 1, 1, 1).data;
    // Frees the memory at once: browsers with little of it count canvases that are not yet collected.
    canvas.width = 0;
    return alpha === 255;
  } catch {
    return false;
  }
}

const encodeTimeoutMs = 300;

/**
 * Encodes a canvas as PNG.
 *
 * `toBlob` waits until the browser is idle, which can take seconds, so that a time-out calls `toDataURL` instead.
 */
export async function encodePng(canvas: HTMLCanvasElement): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await Promise.race([
    new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')),
    new Promise<undefined>((resolve) => setTimeout(resolve, encodeTimeoutMs)),
  ]);
  if (blob === null) throw new Error(`no picture of: ${canvas.width} × ${canvas.height}`);
  if (blob !== undefined) return new Uint8Array(await blob.arrayBuffer());
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}
