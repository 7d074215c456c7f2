import type { Sheet } from '#src/figures/sheet/sheet.ts';

export const scales = [1, 2, 4] as const;
export type Scale = (typeof scales)[number];

/** In dots per inch. A sheet with a size in mm has the first and no scale, one in px without `printWidth` the second. */
const printDensity = 600;
const screenDensity = 96;
const millimetresPerInch = 25.4;

/** Returns the size of a sheet's PNG in px, and its density in dots per inch. */
export function pixelSize(
  { width, height, physicalSize }: Sheet,
  scale: Scale,
): { width: number; height: number; dpi: number } {
  const { unit, width: across, printWidth } = physicalSize;
  const pixels = unit === 'mm' ? (across / millimetresPerInch) * printDensity : across * scale;
  const size = { width: Math.round(pixels), height: Math.round((pixels * height) / width) };
  if (unit === 'mm') return { ...size, dpi: printDensity };
  return {
    ...size,
    dpi: printWidth === undefined ? screenDensity * scale : (pixels / printWidth) * millimetresPerInch,
  };
}

/** Returns the width of a sheet in a document or on a slide, in mm. */
export function printWidth({ physicalSize: { unit, width, printWidth } }: Sheet): number {
  return printWidth ?? (unit === 'mm' ? width : (width / screenDensity) * millimetresPerInch);
}

/** Returns the height of a sheet in px or mm, to one decimal. */
export function measuredHeight({ width, height, physicalSize }: Sheet): number {
  return Math.round(((physicalSize.width * height) / width) * 10) / 10;
}
