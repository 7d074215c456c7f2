import type { Observation, Source, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { type Place, textOf } from '#src/dataset/source/locate.ts';
import { uniqueIndexOf } from '#src/dataset/source/passageIndex.ts';
import { isInsideWord } from './characters.ts';
import { isInsideNumber, numbersWithin } from './numbers.ts';
import type { NumberToken } from './numberToken.ts';
import { type Reading, readNumber } from './readNumber.ts';

/** What states the value of an observation or a total: a number that was read, or the characters named by `printed`. */
export type Statement =
  | { kind: 'read'; token: NumberToken; reading: Reading }
  | { kind: 'printed'; printed: string; tokens: NumberToken[] }
  | { kind: 'ambiguous'; key: 'quote' | 'printed'; ambiguity: Ambiguity };

/** Why the words do not say which characters state the value; `numbers` as they are printed in the quote. */
export type Ambiguity =
  | { kind: 'needs-printed'; numbers: string[] }
  | { kind: 'not-once'; times: 'none' | 'several' }
  | { kind: 'cut'; end: 'begins' | 'ends'; inside: Cut }
  | { kind: 'several-read'; numbers: string[] }
  | { kind: 'read-elsewhere'; numbers: string[] };

export type Cut = 'number' | 'word';

/** Returns what states a value in words at a place of a source; how digits are read depends on the unit. */
export function statementAt(source: Source, place: Place, stated: Observation | StatedTotal, unit: Unit): Statement {
  const text = textOf(source);
  const numbers = numbersWithin(source, place.start, place.end).map((token) => ({
    token,
    written: text.slice(token.start, token.end),
    reading: readNumber(text, token, unit),
  }));
  const { printed } = stated;
  if (printed === undefined) {
    const [only] = numbers;
    if (numbers.length === 1 && only?.reading !== undefined)
      return { kind: 'read', token: only.token, reading: only.reading };
    return ambiguous('quote', { kind: 'needs-printed', numbers: numbers.map(({ written }) => written) });
  }
  const offset = uniqueIndexOf(stated.quote, printed);
  if (offset === undefined) {
    return ambiguous('printed', { kind: 'not-once', times: stated.quote.includes(printed) ? 'several' : 'none' });
  }
  const start = place.start + offset;
  const end = start + printed.length;
  const cut = cutAt(source, start, end);
  if (cut !== undefined) return ambiguous('printed', { kind: 'cut', ...cut });
  const contained = numbers.filter(({ token }) => token.start >= start && token.end <= end);
  const readable = numbers.flatMap((number) => (number.reading === undefined ? [] : [number.written]));
  const [only, ...others] = contained.flatMap(({ token, reading }) => (reading ? [{ token, reading }] : []));
  if (others.length > 0)
    return ambiguous('printed', { kind: 'several-read', numbers: contained.map((number) => number.written) });
  if (only !== undefined) return { kind: 'read', ...only };
  if (readable.length > 0) return ambiguous('printed', { kind: 'read-elsewhere', numbers: readable });
  return { kind: 'printed', printed, tokens: contained.map(({ token }) => token) };
}

/** Returns what a passage cuts in two, at its beginning or else at its end; undefined for nothing. */
export function cutAt(source: Source, start: number, end: number): { end: 'begins' | 'ends'; inside: Cut } | undefined {
  const first = cutInside(source, start);
  if (first !== undefined) return { end: 'begins', inside: first };
  const last = cutInside(source, end);
  return last === undefined ? undefined : { end: 'ends', inside: last };
}

function cutInside(source: Source, offset: number): Cut | undefined {
  if (isInsideNumber(source, offset)) return 'number';
  return isInsideWord(textOf(source), offset) ? 'word' : undefined;
}

function ambiguous(key: 'quote' | 'printed', ambiguity: Ambiguity): Statement {
  return { kind: 'ambiguous', key, ambiguity };
}
