import { sizes } from '#src/figures/theme.ts';
import type { Row } from './rows.ts';
import type { Room, Weight } from './text.ts';

/** The columns of a chart, in units: labels and phases where they stand beside the bars, the bars, their values. */
export type Columns = {
  /** The width of the labels; undefined where they stand above the bars. */
  label: number | undefined;
  /** Where the phases stand; undefined where they stand above the bars, or nowhere. */
  phase: { x: number; width: number } | undefined;
  /** The bars' ground: they begin at `x`, and the largest value, `max`, is `width` long. */
  plot: { x: number; width: number; max: number };
  /** The width of the values, which follow the bars, and the size of their letters. */
  value: { width: number; size: number };
  /** How wide each text is taken to be. */
  room: Room;
};

export const gap = { label: 14, phase: 10, value: 8, bars: 2, heading: 8, aboveHeading: 16 } as const;

/** From this width on, labels stand beside the bars; below it, above them. */
const wide = 560;

/** What the bars are given even where long values leave them nothing. */
const leastPlot = 24;

/** The columns of a chart of a width: each as wide as what stands in it, but for what would leave the bars no room. */
export function columnsOf(rows: Row[], width: number, room: Room): Columns {
  const widest = (texts: string[], size: number, weight: Weight) => widestOf(texts, size, weight, room);
  const measures = rows.filter((row) => row.kind === 'measure');
  const bars = measures.flatMap((row) => row.bars);
  const reported = bars.filter((bar) => bar.kind === 'reported');
  const named = widest(
    measures.map((row) => row.label),
    sizes.label,
    400,
  );
  const aside = widest(
    measures.flatMap((row) => row.aside ?? []),
    sizes.phase,
    400,
  );
  const label = width < wide ? undefined : Math.min(Math.max(named, aside), Math.floor(width * 0.34));
  const afterLabel = label === undefined ? 0 : label + gap.label;
  const phases = bars.flatMap((bar) => bar.phase ?? []);
  const phase = widest(phases, sizes.phase, 400);
  const afterPhase = afterLabel + phase + gap.phase;
  const printed = reported.map(({ text }) => text);
  const value = widest(printed, sizes.value, 600);
  const roomAfter = (x: number) => width - x - gap.value - leastPlot;
  const gaps = widest(
    bars.flatMap(({ kind, text }) => (kind === 'not-reported' ? [text] : [])),
    sizes.phase,
    400,
  );
  const besideBar =
    phase > 0 && phase <= width * 0.24 && value <= roomAfter(afterPhase) && gaps <= width - afterPhase - gap.value;
  const x = besideBar ? afterPhase : afterLabel;
  const valueRoom = Math.min(value, roomAfter(x));
  // The digits of a number stay on one line, if need be in smaller letters.
  const longest = widest(
    printed.flatMap((text) => text.split(' ').filter((word) => /\d/.test(word))),
    sizes.value,
    600,
  );
  const max = Math.max(0, ...reported.map((bar) => bar.value));
  return {
    label,
    phase: besideBar ? { x: afterLabel, width: phase } : undefined,
    plot: { x, width: width - x - gap.value - valueRoom, max: max || 1 },
    value: { width: valueRoom, size: sizes.value * Math.min(1, valueRoom / (longest || 1)) },
    room,
  };
}

/** The room, in whole units, that the widest of some texts is given. */
function widestOf(texts: string[], size: number, weight: Weight, room: Room): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => room(text, size, weight))));
}
