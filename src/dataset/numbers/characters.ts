import { type Alphabet, everyAlphabet } from './alphabet.ts';

/** Pattern of a hyphen that joins, not one of two that stand for a dash. */
const hyphen = '(?<![-‐‑])[-‐‑](?![-‐‑])';

/** Pattern of what a hyphen joins on behind (bounded, as all loops here are: a regular expression has a stack): the `-week` of `3-week`, the bare hyphen of `3- and 6-week`. */
export const hyphenated = ({ wordCharacter }: Alphabet) => `(?:${hyphen}${wordCharacter}{0,100}){0,20}`;

/** Made when it is first needed, as it takes long to prepare. */
let pattern: RegExp | undefined;
const ascii = /^[\0-\x7f]$/;
const asciiWordCharacter = /^[0-9A-Za-z]$/;
/** Dashes, quotation marks, dots and spaces. */
const punctuation = /^[\u2000-\u206f]$/;

/** Whether a code point is a `wordCharacter`; quickly for those that most texts are of. */
export function isWordCharacter(character: string): boolean {
  if (ascii.test(character)) return asciiWordCharacter.test(character);
  if (character === '' || punctuation.test(character)) return false;
  pattern ??= new RegExp(`^${everyAlphabet.wordCharacter}$`, 'u');
  return pattern.test(character);
}
const isMark = /^\p{M}$/u;
const isLetter = /^\p{L}$/u;
const isApostrophe = /^['’]$/;

/** The code point that ends before an offset, or '' at the beginning. */
export function before(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(Math.max(0, offset - (isLow ? 2 : 1)), Math.max(0, offset));
}

/** The code point that begins at an offset, or '' at the end. */
export function after(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Whether an offset stands between two characters of one word, or inside a character. */
export function isInsideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const unit = text.charCodeAt(offset);
  if (unit >= 0xdc00 && unit <= 0xdfff) return true;
  const [left, right] = [before(text, offset), after(text, offset)];
  if (isMark.test(right)) return !/\s/.test(left);
  if (isApostrophe.test(right)) return isLetter.test(left) && isLetter.test(after(text, offset + 1));
  if (isApostrophe.test(left)) return isLetter.test(right) && isLetter.test(before(text, offset - 1));
  return isWordCharacter(left) && isWordCharacter(right);
}
