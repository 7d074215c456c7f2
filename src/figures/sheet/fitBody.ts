import type { Ref } from '#src/dataset/schema.ts';
import { colours, sizes } from '#src/figures/theme.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { type Block, balancedBlock, spacer, stack, translate } from './block.ts';
import type { Frame } from './frames.ts';
import { seeReport } from './seeReport.ts';

/** How a body is laid out: one of its arrangements, and how much thicker its bars and wider its gaps are than usual. */
export type BodyForm = { arrangement: number; stretch: number };

/** Returns what a drawing of a body depends on: economies ask for the same ones. */
export const drawingKey = (lines: number, width: number, { arrangement, stretch }: BodyForm): string =>
  [lines, width, arrangement, stretch].join(' ');

/** What a sheet shows between its headline and its notes. */
export type Body = {
  /** How many lines it has: measures, the bars of one, or totals. */
  lines: number;
  /** How many of them its first measure or total is. */
  first: number;
  /** How many arrangements it knows, the preferred one first. */
  arrangements: number;
  /** Draws its first lines, with letters that are not enlarged. */
  draw: (lines: number, width: number, form: BodyForm) => Block;
  /** Returns the numbers of its first lines, in drawn order. */
  refs: (lines: number) => Ref[];
};

/** A body as drawn: its first lines, all where they fit. */
export type FittedBody = { block: Block; lines: number };

const enlargementSteps = 8;
const [leastStretch, mostStretch] = [0.7, 1.8];
const stretchSteps = 11;

/** Returns how much the letters of a body are enlarged at least, so that the smallest, `sizes.phase`, are not too small. */
export const leastScale = ({ least }: Frame) => least / sizes.phase;

/** Draws all of a body, whatever its height. */
export function drawBody(body: Body, width: number, frame: Frame): FittedBody {
  const scale = Math.max(1, leastScale(frame));
  return { block: enlargedBody(body, body.lines, width, { arrangement: 0, stretch: 1 }, scale), lines: body.lines };
}

/**
 * Draws as many of a body's lines as fit, in the arrangement that shows most of them, and how many more there are. Then
 * enlarges its letters, and stretches its bars, as far as there is room. Undefined where less than `enough` lines fit.
 */
export function fitBody(
  body: Body,
  width: number,
  height: number,
  frame: Frame,
  enough: number,
): FittedBody | undefined {
  const least = leastScale(frame);
  const fits = (lines: number, form: BodyForm, scale: number) =>
    plainBody(body, lines, width / scale, form).height * scale <= height;
  const wanted = Math.min(enough, body.lines);
  const counts = Array.from({ length: body.arrangements }, (_, arrangement) =>
    largestFitting(wanted, body.lines, (lines) => fits(lines, { arrangement, stretch: leastStretch }, least)),
  );
  const lines = Math.max(...counts);
  if (lines < wanted) return undefined;
  const arrangement = counts.indexOf(lines);
  const between = (low: number, high: number, steps: number, isRoomy: (value: number) => boolean) => {
    const at = (step: number) => low + ((high - low) * step) / steps;
    return at(
      Math.max(
        0,
        largestFitting(0, steps, (step) => isRoomy(at(step))),
      ),
    );
  };
  const scale = between(least, frame.enlargement, enlargementSteps, (each) =>
    fits(lines, { arrangement, stretch: 1 }, each),
  );
  const stretch = between(leastStretch, mostStretch, stretchSteps, (each) =>
    fits(lines, { arrangement, stretch: each }, scale),
  );
  return { block: enlargedBody(body, lines, width, { arrangement, stretch }, scale), lines };
}

/** Returns the largest whole number between two that fits, where all below it fit; -1 where not even the first does. */
function largestFitting(first: number, last: number, fits: (number: number) => boolean): number {
  if (fits(last)) return last;
  if (first === last || !fits(first)) return -1;
  let [low, high] = [first, last - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function enlargedBody(body: Body, lines: number, width: number, form: BodyForm, scale: number): Block {
  const { height, marks } = plainBody(body, lines, width / scale, form);
  return { height: height * scale, marks: translate(marks, 0, 0, scale) };
}

/** Draws the first lines of a body, with letters that are not enlarged, and how many more there are. */
function plainBody(body: Body, lines: number, width: number, form: BodyForm): Block {
  return stack([
    ...(lines > 0 ? [body.draw(lines, width, form)] : []),
    ...(lines < body.lines
      ? [spacer(lines > 0 ? 10 * form.stretch : 0), moreBlock(body.lines - lines, lines, width)]
      : []),
  ]);
}

/** Returns what is said of lines that are left out: `and 9 more: see this image in full, size “Report”`. */
function moreBlock(omitted: number, lines: number, width: number): Block {
  const style = { size: sizes.phase, weight: 400, fill: colours.muted } as const;
  const count = formatNumber(omitted);
  if (lines > 0) return balancedBlock(`and ${count} more: ${seeReport}`, width, style);
  return balancedBlock(`${omitted === 1 ? 'One line' : `${count} lines`}: ${seeReport}`, width, style);
}
