import { patternIn } from './alphabet.ts';
import { hyphenated } from './characters.ts';
import { opening } from './numberBoundary.ts';
import { fraction, gap, scaleWord } from './numbersInWords.ts';
import type { NumberForm, NumberToken } from './numberToken.ts';

const separator = '[,\\u00a0\\u2009\\u202f]';
const cluster = patternIn((alphabet) => {
  const { digit, wordCharacter, sign } = alphabet;
  const run = `${wordCharacter}{0,100}`;
  const joiner = `(?<=${digit})(?<joiner>[\\u00a0\\u2009\\u202f]|${sign})\\k<joiner>{0,9}`;
  const first = `${digit}(?<!${wordCharacter}${digit})${run}`;
  return new RegExp(`${first}(?:${joiner}${digit}${run}){0,20}(?<tail>${hyphenated(alphabet)})`, `g${alphabet.flags}`);
});
const mantissa = new RegExp(
  `^(?:[1-9]\\d{0,2}(?<separator>${separator})\\d{3}(?:\\k<separator>\\d{3})*|\\d+)(?:\\.\\d+)?(?!\\d)`,
);
const separators = new RegExp(separator, 'g');
const unjoined = patternIn(({ wordCharacter, flags }) => new RegExp(`^(?:$|${wordCharacter})`, flags));
const lone = '(?:k|m|bn|mn|mln|bln|tn|[¼-¾⅐-⅞])';
const continuation = patternIn((alphabet) => {
  const below = `[^\\S\\n]{0,20}\\n[^\\S\\n]{0,20}(?<below>${scaleWord})`;
  const scale = `(?:${gap}(?<beside>${scaleWord}|${lone})|${below})(?!${alphabet.wordCharacter})`;
  return new RegExp(`${scale}|${fraction(alphabet)}`, `iy${alphabet.flags}`);
});
const joined = patternIn((alphabet) => new RegExp(hyphenated(alphabet), `y${alphabet.flags}`));

/** The numbers of a text that hold digits; a digit behind a letter is part of a word. */
export function numbersInDigits(text: string): NumberToken[] {
  let last = 0;
  return Array.from(text.matchAll(cluster(text))).flatMap((match) => {
    const [whole] = match;
    const first = match.index;
    if (first < last) return [];
    last = endOf(text, first + whole.length);
    const { tail } = match.groups ?? {};
    const { start, isClean } = opening(text, first);
    const [digits = ''] = mantissa.exec(whole) ?? [];
    const isJoined = tail !== '' || !unjoined(text).test(whole.slice(digits.length));
    const form: NumberForm =
      isClean && digits !== '' && !isJoined
        ? { kind: 'digits', mantissa: digits.replace(separators, ''), until: first + digits.length }
        : { kind: 'unread' };
    return [{ start, end: last, first, form }];
  });
}

/** What stands behind a number and changes it: a scale, `dozen`, `½`, `and a half`, an abbreviation after a space. */
export function continuationAt(text: string, offset: number): { word: string; end: number } | undefined {
  const pattern = continuation(text);
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const { beside, below } = match.groups ?? {};
  return { word: beside ?? below ?? '', end: pattern.lastIndex };
}

function endOf(text: string, offset: number): number {
  let end = offset;
  for (let next = continuationAt(text, end); next !== undefined; next = continuationAt(text, end)) end = next.end;
  const pattern = joined(text);
  pattern.lastIndex = end;
  return pattern.test(text) ? pattern.lastIndex : end;
}
