import { unitsPerRem } from './theme.ts';

/** Converts units of a layout to a CSS length: 358 to `22.375rem`. */
export const unitsToRem = (units: number) => `${units / unitsPerRem}rem`;

/** Converts px of the screen to units of a layout, by the font size that the reader has set. */
export function pxToUnits(px: number): number {
  return (px * unitsPerRem) / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
