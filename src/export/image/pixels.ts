import type { Sheet } from '#src/figures/sheet/sheet.ts';

export const scales = [1, 2, 4] as const;
export type Scale = (typeof scales)[number];

/** In dots per inch. A sheet with a size in mm has this density and no scale. */
const printDensity = 600;
const screenDensity = 96;
const millimetresPerInch = 25.4;

/** Returns the size of a sheet's PNG in px, and its density in dots per inch. */
export function pixelSize(
  { width, height, physicalSize }: Sheet,
  scale: Scale,
): { width: number; height: number; dpi: number } {
  const dpi = physicalSize.unit === 'mm' ? printDensity : screenDensity * scale;
  const across =
    physicalSize.unit === 'mm' ? (physicalSize.width / millimetresPerInch) * dpi : physicalSize.width * scale;
  return { width: Math.round(across), height: Math.round((across * height) / width), dpi };
}

/** Returns the height of a sheet in px or mm, to one decimal. */
export function measuredHeight({ width, height, physicalSize }: Sheet): number {
  return Math.round(((physicalSize.width * height) / width) * 10) / 10;
}
