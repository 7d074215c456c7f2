import type { Observation, Source, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { locate, type Place, textOf } from '#src/dataset/source/locate.ts';
import { onlyIndex } from '#src/dataset/source/passageIndex.ts';
import { isInsideWord } from './characters.ts';
import { isInsideNumber, numbersWithin } from './numbers.ts';
import type { NumberToken } from './numberToken.ts';
import { type Reading, read } from './readNumber.ts';

/** What states the value of an observation or a total: a number that was read, or characters printed as they are. */
export type Statement =
  | { kind: 'read'; token: NumberToken; reading: Reading }
  | { kind: 'printed'; printed: string; tokens: NumberToken[] }
  | { kind: 'unclear'; key: 'quote' | 'printed'; why: Unclear };

/** Why the words do not say which characters state the value; `numbers` as they stand in the quote. */
export type Unclear =
  | { kind: 'needs-printed'; numbers: string[] }
  | { kind: 'not-once'; times: 'none' | 'several' }
  | { kind: 'cut'; end: 'begins' | 'ends'; inside: Cut }
  | { kind: 'several-read'; numbers: string[] }
  | { kind: 'read-elsewhere'; numbers: string[] };

export type Cut = 'number' | 'word';

/** What states the value, in words that stand at a place of a source; how digits are read depends on the unit. */
export function statementAt(source: Source, place: Place, stated: Observation | StatedTotal, unit: Unit): Statement {
  const text = textOf(source);
  const numbers = numbersWithin(source, place.start, place.end).map((token) => ({
    token,
    written: text.slice(token.start, token.end),
    reading: read(text, token, unit),
  }));
  const { printed } = stated;
  if (printed === undefined) {
    const [only] = numbers;
    if (numbers.length === 1 && only?.reading !== undefined)
      return { kind: 'read', token: only.token, reading: only.reading };
    return unclear('quote', { kind: 'needs-printed', numbers: numbers.map(({ written }) => written) });
  }
  const offset = onlyIndex(stated.quote, printed);
  if (offset === undefined) {
    return unclear('printed', { kind: 'not-once', times: stated.quote.includes(printed) ? 'several' : 'none' });
  }
  const start = place.start + offset;
  const end = start + printed.length;
  const cut = cutAt(source, start, end);
  if (cut !== undefined) return unclear('printed', { kind: 'cut', ...cut });
  const held = numbers.filter(({ token }) => token.start >= start && token.end <= end);
  const written = numbers.flatMap((number) => (number.reading === undefined ? [] : [number.written]));
  const [only, ...others] = held.flatMap(({ token, reading }) => (reading === undefined ? [] : [{ token, reading }]));
  if (others.length > 0)
    return unclear('printed', { kind: 'several-read', numbers: held.map((number) => number.written) });
  if (only !== undefined) return { kind: 'read', ...only };
  if (written.length > 0) return unclear('printed', { kind: 'read-elsewhere', numbers: written });
  return { kind: 'printed', printed, tokens: held.map(({ token }) => token) };
}

/** What a passage from one offset to another cuts in two, at its beginning or else at its end. */
export function cutAt(source: Source, start: number, end: number): { end: 'begins' | 'ends'; inside: Cut } | undefined {
  const first = insideOf(source, start);
  if (first !== undefined) return { end: 'begins', inside: first };
  const last = insideOf(source, end);
  return last === undefined ? undefined : { end: 'ends', inside: last };
}

/** The statement of a stated value; undefined where its quote does not stand once in the source. */
export function statementOf(source: Source, stated: Observation | StatedTotal, unit: Unit): Statement | undefined {
  const place = locate(source, stated);
  return place === undefined ? undefined : statementAt(source, place, stated, unit);
}

function insideOf(source: Source, offset: number): Cut | undefined {
  if (isInsideNumber(source, offset)) return 'number';
  return isInsideWord(textOf(source), offset) ? 'word' : undefined;
}

function unclear(key: 'quote' | 'printed', why: Unclear): Statement {
  return { kind: 'unclear', key, why };
}
