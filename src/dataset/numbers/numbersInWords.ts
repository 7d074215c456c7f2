import { type Alphabet, patternIn } from './alphabet.ts';
import { hyphenated } from './characters.ts';
import { isClosed, opening } from './numberBoundary.ts';
import type { NumberToken } from './numberToken.ts';

const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const values = new Map([...small.map((word, value) => [word, value] as const), ['dozen', 12] as const]);
const tens = 'thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Pattern of the words that multiply, alone or behind a number. */
export const scaleWord = '(?:hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|dozen)s?';

/** Pattern of white space within a line. */
export const gap = '[^\\S\\n]{1,20}';

/** Pattern of what follows a number and belongs to it: ` and a half`. */
export const fraction = ({ wordCharacter }: Alphabet) =>
  `${gap}and${gap}(?:an?|one|two|three)${gap}(?:half|thirds?|quarters?)(?!${wordCharacter})`;

const wordIn = ({ wordCharacter }: Alphabet) =>
  `(?:${[...values.keys()].join('|')}|${tens}|${scaleWord})(?!${wordCharacter})`;
const share = `(?:half(?:${gap}an?)?|several|few|many|couple${gap}of)(?:${gap}|[-‐‑])`;
const link = `(?:${gap}|[-‐‑–]|(?<=${scaleWord})${gap}and${gap}(?:an?${gap})?|${gap}point${gap})`;
const run = patternIn((alphabet) => {
  const word = wordIn(alphabet);
  const more = `(?:${link}${word}){0,20}${hyphenated(alphabet)}(?:${fraction(alphabet)})?`;
  return new RegExp(
    `(?<!${alphabet.wordCharacter})(?<share>${share})?(?<word>${word})(?<more>${more})`,
    `gi${alphabet.flags}`,
  );
});
const possessive = /^['’]\p{L}/u;

/** The numbers of a text that are written as words; those that stand alone and have a value of their own are read. */
export function numbersInWords(text: string): NumberToken[] {
  return Array.from(text.matchAll(run(text))).flatMap((match) => {
    const first = match.index;
    const end = first + match[0].length;
    if (possessive.test(text.slice(end, end + 3))) return [];
    const { start, isClean } = opening(text, first);
    const { share, word = '', more } = match.groups ?? {};
    const isAlone = share === undefined && more === '' && isClean && isClosed(text, end);
    const value = isAlone ? values.get(word.toLowerCase()) : undefined;
    return [{ start, end, first, form: value === undefined ? { kind: 'unread' } : { kind: 'word', value } }];
  });
}
