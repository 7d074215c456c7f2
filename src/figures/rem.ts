import { unitsPerRem } from './theme.ts';

/** Returns so many units of a layout as a length of CSS: `22.375rem` of 358. */
export const inRem = (units: number) => `${units / unitsPerRem}rem`;

/** Returns how many units of a layout these px of the screen are, by the size of letters that the reader has set. */
export function unitsOf(px: number): number {
  return (px * unitsPerRem) / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
