import { wordCharacter } from './characters.ts';
import { endsNumber, numberStart } from './numberBoundary.ts';
import type { NumberToken } from './numberToken.ts';

const smallNumbers = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const valuesByWord = new Map([...smallNumbers.map((word, value) => [word, value] as const), ['dozen', 12] as const]);
const tens = 'thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** Pattern of the words that multiply a number or are one. */
export const scaleWord = '(?:hundred|thousand|million|billion|trillion|quadrillion|lakh|crore|dozen)s?';

/** Pattern of white space within a line. */
export const gap = '[^\\S\\n]{1,20}';

/** Pattern of a fraction behind a number: ` and a half`. */
export const fraction = `${gap}and${gap}(?:an?|one|two|three)${gap}(?:half|thirds?|quarters?)(?!${wordCharacter})`;

/** Pattern of a hyphen that joins words; two hyphens are a dash. */
const hyphen = '(?<![-‐‑])[-‐‑](?![-‐‑])';

/**
 * Pattern of what a hyphen joins to a word: the `-week` of `3-week`, the bare hyphen of `3- and 6-week`. Every repetition
 * here is bounded, as a regular expression may exhaust its stack.
 */
export const hyphenSuffix = `(?:${hyphen}${wordCharacter}{0,100}){0,20}`;

const word = `(?:${[...valuesByWord.keys()].join('|')}|${tens}|${scaleWord})(?!${wordCharacter})`;
const share = `(?:half(?:${gap}an?)?|several|few|many|couple${gap}of)(?:${gap}|[-‐‑])`;
const link = `(?:${gap}|[-‐‑–]|(?<=${scaleWord})${gap}and${gap}(?:an?${gap})?|${gap}point${gap})`;
const more = `(?:${link}${word}){0,20}${hyphenSuffix}(?:${fraction})?`;
const wordPattern = new RegExp(`(?<!${wordCharacter})(?<share>${share})?(?<word>${word})(?<more>${more})`, 'giu');
const possessive = /^['’]\p{L}/u;

/** Returns the numbers of a text that are written as words; only a single word, such as `seven`, has a value. */
export function numbersInWords(text: string): NumberToken[] {
  return Array.from(text.matchAll(wordPattern)).flatMap((match) => {
    const first = match.index;
    const end = first + match[0].length;
    if (possessive.test(text.slice(end, end + 3))) return [];
    const { start, isClean } = numberStart(text, first);
    const { share, word = '', more } = match.groups ?? {};
    const isAlone = share === undefined && more === '' && isClean && endsNumber(text, end);
    const value = isAlone ? valuesByWord.get(word.toLowerCase()) : undefined;
    return [{ start, end, first, form: value === undefined ? { kind: 'unread' } : { kind: 'word', value } }];
  });
}
