/** An empty picture in memory, from which is read what was drawn. Throws where the browser gives none. */
export function canvasOf(
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

/** Pictures up to this many px and this long on each side are borne by every browser that is still in use. */
const surely = { area: 16_000_000, side: 8192 } as const;

const known = new Map<string, boolean>();

/** Whether the browser bears a picture of a size, tried at its last pixel: too large a one stays empty without a word. */
export function bears(width: number, height: number): boolean {
  if (width * height <= surely.area && Math.max(width, height) <= surely.side) return true;
  const key = `${width} ${height}`;
  const found = known.get(key) ?? holdsItsLastPixel(width, height);
  known.set(key, found);
  return found;
}

function holdsItsLastPixel(width: number, height: number): boolean {
  try {
    const { canvas, context } = canvasOf(width, height);
    context.fillRect(width - 1, height - 1, 1, 1);
    const [, , , alpha] = context.getImageData(width - 1, height - 1, 1, 1).data;
    // Gives the memory back at once; browsers with little of it count what is not collected yet.
    canvas.width = 0;
    return alpha === 255;
  } catch {
    return false;
  }
}
