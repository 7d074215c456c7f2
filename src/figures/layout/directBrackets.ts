import { leftToRightMark, markOf, ownMark, popIsolate, rightToLeftMark } from './closeIsolates.ts';

const isolates = /[\u2066-\u2069]/;

/** Matches what begins and ends isolated texts, brackets, and what gives a direction to them. */
const directing = /[\p{L}\p{Nd}\u200e\u200f\u2066-\u2069()[\]{}]/gu;

const openingOf = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);
const opening = new Set(openingOf.values());

type Place = { line: number; index: number };

/** An open bracket: the direction before it, and those of the letters after it. */
type Open = Place & { bracket: string; before: string; within: Set<string> };

/** An isolated text: its direction, empty where its letters decide, and that of its last letter. */
type Isolate = { own: string; last: string; open: Open[] };

/**
 * Puts marks of direction around brackets in isolated texts whose other bracket is on another line: a line is ordered by
 * itself, where a bracket would run as its neighbours do. In the unbroken text it runs as the letters between the two do,
 * e.g. that in `\u2067Boats (Quay` and `נמל)\u2069` from right to left.
 */
export function directBrackets(lines: readonly string[]): string[] {
  if (!lines.some((line) => isolates.test(line))) return [...lines];
  const marks = lines.map(() => new Map<number, string>());
  const texts: Isolate[] = [];
  for (const [line, letters] of lines.entries()) {
    for (const { 0: character, index } of letters.matchAll(directing)) {
      const text = texts.at(-1);
      if (character === popIsolate) texts.pop();
      else if (isolates.test(character)) texts.push(isolateOf(character));
      else if (text === undefined) continue;
      else if (opening.has(character))
        text.open.push({ line, index, bracket: character, before: text.last, within: new Set() });
      else if (openingOf.has(character)) {
        const other = closed(text, character);
        if (other === undefined) continue;
        text.last = other.mark;
        if (other.line === line) continue;
        marks[other.line]?.set(other.index, other.mark);
        marks[line]?.set(index, other.mark);
      } else {
        text.last = directionOf(character, text);
        for (const { within } of text.open) within.add(text.last);
      }
    }
  }
  return lines.map((line, at) =>
    line.replace(/[()[\]{}]/g, (bracket, index: number) => {
      const mark = marks[at]?.get(index) ?? '';
      return mark + bracket + mark;
    }),
  );
}

function isolateOf(start: string): Isolate {
  const own = ownMark.get(start) ?? '';
  return { own, last: own, open: [] };
}

/** Returns the mark of a letter's direction. A number has that of the letter before it, if that runs from left to right. */
function directionOf(letter: string, { last }: Isolate): string {
  return markOf(/\d/.test(letter) && last !== leftToRightMark ? rightToLeftMark : letter);
}

/**
 * Takes a bracket's other one from the open ones. Returns its place and the direction of both; undefined where there is
 * none, or it has none. Of brackets side by side the inner one is taken to follow the letter before both.
 */
function closed({ own, open }: Isolate, bracket: string): (Place & { mark: string }) | undefined {
  const last = open.findLastIndex((each) => each.bracket === openingOf.get(bracket));
  const [start] = last < 0 ? [] : open.splice(last);
  if (start === undefined || own === '' || start.within.size === 0) return undefined;
  const { line, index, within, before } = start;
  return { line, index, mark: within.has(own) || !within.has(before) ? own : before };
}
