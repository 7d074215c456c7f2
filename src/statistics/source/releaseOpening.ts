import { refKey } from '#src/dataset/ref.ts';
import type { Source } from '#src/dataset/schema.ts';
import { sectionAt } from '#src/dataset/source/locate.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import type { Line } from './releaseRuns.ts';

/** The lines of a source in order: its headline, what a reader may pass over, the headings above the numbers, the rest. */
export type ReleaseParts = { headline: Line[]; beginning: Line[]; headings: Line[]; rest: Line[] };

/** The length, in characters, from which a beginning is passed over. */
const minBeginning = 300;

/** The longest line, in characters, that counts as a heading. */
const maxHeading = 60;

const isHeading = ({ text }: Line) =>
  text.trim() === '' || (text.length <= maxHeading && !/[.,:;!?…"'”’)\]]\s*$/.test(text));

const statesNumber = ({ runs }: Line) => runs.some(({ refs }) => refs.length > 0);

/**
 * Splits a source at the section of the first number under its headline, so that a reader sees numbers first. Without
 * sections it is split at that number's line. A beginning of less than 300 characters, or before no number, stays in
 * `rest`. No line of `beginning` states a number.
 */
export function splitRelease(source: Source, lines: readonly Line[]): ReleaseParts {
  const start = lines.findIndex(({ text }) => text === source.title) + 1;
  const first = lines.findIndex((line, index) => index >= start && statesNumber(line));
  const section = source.sections?.findLast(({ line }) => line <= first + 1)?.line ?? first + 1;
  const opening = Math.max(section - 1, start);
  const above = lines.slice(start, opening);
  const body = above.slice(0, above.findLastIndex((line) => !isHeading(line)) + 1);
  const hasBeginning = first !== -1 && body.reduce((sum, { text }) => sum + text.length, 0) >= minBeginning;
  const cut = hasBeginning ? start + body.length : start;
  return {
    headline: lines.slice(0, start),
    beginning: lines.slice(start, cut),
    headings: hasBeginning ? lines.slice(cut, opening) : [],
    rest: lines.slice(hasBeginning ? opening : cut),
  };
}

/** Returns how many numbers a source states, and their section if it is one: `20 numbers, all in “Notes”.` */
export function describeNumbersIn(source: Source, lines: readonly Line[]): { text: string; label?: string } {
  const stating = lines.flatMap((line, index) => (statesNumber(line) ? [{ line, number: index + 1 }] : []));
  const { size } = new Set(stating.flatMap(({ line }) => line.runs.flatMap(({ refs }) => refs.map(refKey))));
  const text = `${formatNumber(size)} ${size === 1 ? 'number' : 'numbers'}`;
  const labels = stating.map(({ number }) => sectionAt(source, number)?.replace(/, [^,]*$/, ''));
  const [label, ...others] = new Set(labels);
  if (label === undefined || others.length > 0) return { text: `${text}.` };
  return { text: `${text}, ${size === 1 ? '' : 'all '}in “${label}”.`, label };
}
