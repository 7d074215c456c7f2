import { rightToLeft } from './rightToLeft.ts';

/** The character that ends an isolated text; U+2066 to U+2068 begin one. */
export const popIsolate = '\u2069';

/** Letters without a shape, which run from left to right and from right to left. */
export const [leftToRightMark, rightToLeftMark] = ['\u200e', '\u200f'];

/** The direction of an isolated text as one of those letters. Another way of beginning one leaves it to its letters. */
export const ownMark = new Map([
  ['\u2066', leftToRightMark],
  ['\u2067', rightToLeftMark],
]);

const isolates = /[\u2066-\u2069]/;

/** Matches what begins and ends isolated texts, and what gives a direction to signs beside it. */
const directing = /[\p{L}\p{Nd}\u200e\u200f\u2066-\u2069]/gu;

/** `turned` is the mark of the last letter, where that runs against the isolated text. */
type Isolate = { start: string; turned: string };

/**
 * Closes at the end of each line the isolates that are open there, and opens them again on the next. Marks of direction
 * keep signs and numbers at a break in the places that they have in the unbroken text, e.g. the `&` in `\u2067נמל (Boats`
 * and `& Harbour)\u2069`.
 */
export function closeIsolates(lines: readonly string[]): string[] {
  if (!lines.some((line) => isolates.test(line))) return [...lines];
  const open: Isolate[] = [];
  return lines.map((line, index) => {
    const opened = open.map(({ start, turned }) => start + turned).join('') + line;
    for (const [character] of line.matchAll(directing)) {
      const isolate = open.at(-1);
      if (character === popIsolate) open.pop();
      else if (isolates.test(character)) open.push({ start: character, turned: '' });
      else if (isolate !== undefined && !/\p{Nd}/u.test(character)) isolate.turned = turnedMark(character, isolate);
    }
    const turned = open.at(-1)?.turned ?? '';
    const continues = turned !== '' && isContinued(turned, lines.slice(index + 1));
    return opened + (continues && !/[\p{L}\p{N}]$/u.test(line) ? turned : '') + popIsolate.repeat(open.length);
  });
}

/** Returns the mark of the direction in which a letter, or another mark, runs. */
export const markOf = (letter: string) =>
  rightToLeft.test(letter) || letter === rightToLeftMark ? rightToLeftMark : leftToRightMark;

function turnedMark(letter: string, { start }: Isolate): string {
  const own = ownMark.get(start) ?? '';
  return own === '' || markOf(letter) === own ? '' : markOf(letter);
}

/** Returns whether lines go on in the direction of a mark. A number has that of the letter before it. */
function isContinued(mark: string, lines: readonly string[]): boolean {
  const [next = popIsolate] = lines.join('\n').match(directing) ?? [];
  return /\d/.test(next) || (!isolates.test(next) && markOf(next) === mark);
}
