/** What every SVG is drawn with: literal values, so that a figure looks the same on the page, on paper and in a file. */
export const colours = {
  ink: '#0b1f33',
  muted: '#4a5b6c',
  line: '#d5dce3',
  paper: '#ffffff',
} as const;

const phaseColours = ['#28a197', '#12436d', '#801650', '#f46a25'] as const;

/** The colour of a phase, by its place among them. From five phases on all share one: each bar is named instead. */
export function phaseColour(index: number, phases: number): string {
  const colour = phases > phaseColours.length ? phaseColours[1] : phaseColours[index];
  if (colour === undefined) throw new Error(`no colour for phase: ${index}`);
  return colour;
}

/** The class of a phase's marks, by which the page turns them dark or to forced colours. */
export function phaseClass(index: number, phases: number): string {
  return phases > phaseColours.length ? 'phase-any' : `phase-${index + 1}`;
}

export const fontFamily = "'Source Sans 3', Arial, 'Liberation Sans', sans-serif";

/** Font sizes in units. */
export const sizes = { label: 15, phase: 13.5, value: 16, heading: 13.5 } as const;

/** How many units of a layout one `rem` of the page is: letters of charts grow with the reader's own. */
export const unitsPerRem = 16;

/** The widths in units at which charts are laid out: 9 rem is what a phone has where letters are twice as large. */
export const chartWidths = [144, 288, 358, 560, 720] as const;
export type ChartWidth = (typeof chartWidths)[number];

/** The widest chart that fits into so many units, the narrowest one where none does. */
export function fittingWidth(available: number): ChartWidth {
  return chartWidths.findLast((width) => width <= available) ?? chartWidths[0];
}
