/** The colours of every SVG, as literal values: a figure looks the same on the page, on paper and in a file. */
export const colours = {
  ink: '#0b1f33',
  muted: '#4a5b6c',
  line: '#d5dce3',
  paper: '#ffffff',
} as const;

const phaseColours = ['#28a197', '#12436d', '#801650', '#f46a25'] as const;

/** Returns the colour of a phase by its index. From five phases on all share one. Throws where there is no such phase. */
export function phaseColour(index: number, phases: number): string {
  const colour = phases > phaseColours.length ? phaseColours[1] : phaseColours[index];
  if (colour === undefined) throw new Error(`no colour for phase: ${index}`);
  return colour;
}

/** Returns the class of a phase's marks, by which the stylesheet recolours them: `phase-1`. */
export function phaseClass(index: number, phases: number): string {
  return phases > phaseColours.length ? 'phase-any' : `phase-${index + 1}`;
}

export const fontFamily = "'Source Sans 3', Arial, 'Liberation Sans', sans-serif";

/** Font sizes in units. */
export const sizes = { label: 15, phase: 13.5, value: 16, heading: 13.5 } as const;

/** Units of a layout in one `rem` of the page: charts grow with the font size that the reader has set. */
export const unitsPerRem = 16;

/** The widths of charts on the page, in units. The narrowest is for a phone with letters twice as large. */
export const chartWidths = [144, 288, 358, 560, 720] as const;
export type ChartWidth = (typeof chartWidths)[number];

/** Returns the widest chart width within `available` units, or the narrowest where none fits. */
export function widestFittingWidth(available: number): ChartWidth {
  return chartWidths.findLast((width) => width <= available) ?? chartWidths[0];
}
