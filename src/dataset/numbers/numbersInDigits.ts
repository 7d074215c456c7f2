import { wordCharacter } from './characters.ts';
import { numberStart } from './numberBoundary.ts';
import { fraction, gap, hyphenSuffix, scaleWord } from './numbersInWords.ts';
import type { NumberForm, NumberToken } from './numberToken.ts';

const separator = '[,\\u00a0\\u2009\\u202f]';
const digit = '\\p{N}';
/** A punctuation mark or symbol that is not a bracket. */
const sign = '(?:(?![\\p{Ps}\\p{Pe}])[\\p{P}\\p{S}])';
const run = `${wordCharacter}{0,100}`;
const joiner = `(?<=${digit})(?<joiner>[\\u00a0\\u2009\\u202f]|${sign})\\k<joiner>{0,9}`;
const first = `${digit}(?<!${wordCharacter}${digit})${run}`;
const clusterPattern = new RegExp(`${first}(?:${joiner}${digit}${run}){0,20}(?<tail>${hyphenSuffix})`, 'gu');
const mantissaPattern = new RegExp(
  `^(?:[1-9]\\d{0,2}(?<separator>${separator})\\d{3}(?:\\k<separator>\\d{3})*|\\d+)(?:\\.\\d+)?(?!\\d)`,
);
const separators = new RegExp(separator, 'g');
const wordEndPattern = new RegExp(`^(?:$|${wordCharacter})`, 'u');
const abbreviation = '(?:k|m|bn|mn|mln|bln|tn|[¼-¾⅐-⅞])';
const below = `[^\\S\\n]{0,20}\\n[^\\S\\n]{0,20}(?<below>${scaleWord})`;
const scale = `(?:${gap}(?<beside>${scaleWord}|${abbreviation})|${below})(?!${wordCharacter})`;
const continuationPattern = new RegExp(`${scale}|${fraction}`, 'iuy');
const suffixPattern = new RegExp(hyphenSuffix, 'uy');

/** Returns the numbers of a text that contain digits; a digit behind a letter is part of a word. */
export function numbersInDigits(text: string): NumberToken[] {
  let last = 0;
  return Array.from(text.matchAll(clusterPattern)).flatMap((match) => {
    const [whole] = match;
    const first = match.index;
    if (first < last) return [];
    last = tokenEnd(text, first + whole.length);
    const { tail } = match.groups ?? {};
    const { start, isClean } = numberStart(text, first);
    const [digits = ''] = mantissaPattern.exec(whole) ?? [];
    const isJoined = tail !== '' || !wordEndPattern.test(whole.slice(digits.length));
    const form: NumberForm =
      isClean && digits !== '' && !isJoined
        ? { kind: 'digits', mantissa: digits.replace(separators, ''), until: first + digits.length }
        : { kind: 'unread' };
    return [{ start, end: last, first, form }];
  });
}

/** Returns what follows a number and changes its value: `million`, `½`, `and a half`, ` m`; undefined for nothing. */
export function continuationAt(text: string, offset: number): { word: string; end: number } | undefined {
  continuationPattern.lastIndex = offset;
  const match = continuationPattern.exec(text);
  if (match === null) return undefined;
  const { beside, below } = match.groups ?? {};
  return { word: beside ?? below ?? '', end: continuationPattern.lastIndex };
}

function tokenEnd(text: string, offset: number): number {
  let end = offset;
  for (let next = continuationAt(text, end); next !== undefined; next = continuationAt(text, end)) end = next.end;
  suffixPattern.lastIndex = end;
  return suffixPattern.test(text) ? suffixPattern.lastIndex : end;
}
