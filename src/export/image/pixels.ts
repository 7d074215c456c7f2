import type { Sheet } from '#src/figures/sheet/sheet.ts';

export const scales = [1, 2, 4] as const;
export type Scale = (typeof scales)[number];

/** In dots per inch. A sheet measured in mm has this density and no scale. */
const printDensity = 600;
const screenDensity = 96;
const millimetresPerInch = 25.4;

/** Returns the size of a sheet's PNG in px, and its density in dots per inch. */
export function pixelSize(
  { width, height, measured }: Sheet,
  scale: Scale,
): { width: number; height: number; dpi: number } {
  const dpi = measured.unit === 'mm' ? printDensity : screenDensity * scale;
  const across = measured.unit === 'mm' ? (measured.across / millimetresPerInch) * dpi : measured.across * scale;
  return { width: Math.round(across), height: Math.round((across * height) / width), dpi };
}

/** Returns the height of a sheet in the unit that it is measured in, px or mm, to one decimal. */
export function measuredHeight({ width, height, measured }: Sheet): number {
  return Math.round(((measured.across * height) / width) * 10) / 10;
}
