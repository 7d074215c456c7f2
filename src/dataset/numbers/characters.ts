/**
 * Letters and marks of scripts without spaces between words, as words begin and end anywhere in them: Thai, Lao, Tibetan
 * and Burmese; Khmer; Chinese and Japanese. Ranges, as a pattern of scripts takes milliseconds to compile.
 */
const unspaced =
  '\\u0e00-\\u109f\\u1780-\\u17ff\\u3005-\\u302d\\u3031-\\u30ff\\u31f0-\\u9fff\\ua9e0-\\ua9ff\\uaa60-\\uaa7f\\uf900-\\ufaff' +
  '\\uff66-\\uff9f\\u{16fe3}\\u{16ff0}-\\u{16ff3}\\u{1aff0}-\\u{1b167}\\u{20000}-\\u{3ffff}';

/** Pattern of a letter, mark or digit of a word. */
export const wordCharacter = `(?:\\p{N}|(?![${unspaced}])[\\p{L}\\p{M}])`;

/** Compiled when it is first needed, as that takes long. */
let wordCharacterPattern: RegExp | undefined;
const ascii = /^[\0-\x7f]$/;
const asciiWordCharacter = /^[0-9A-Za-z]$/;
/** Dashes, quotation marks, dots and spaces. */
const punctuation = /^[\u2000-\u206f]$/;

/** Returns whether a code point is a `wordCharacter`; without a slow pattern for those of most texts. */
export function isWordCharacter(character: string): boolean {
  if (ascii.test(character)) return asciiWordCharacter.test(character);
  if (character === '' || punctuation.test(character)) return false;
  wordCharacterPattern ??= new RegExp(`^${wordCharacter}$`, 'u');
  return wordCharacterPattern.test(character);
}
const isMark = /^\p{M}$/u;
const isLetter = /^\p{L}$/u;
const isApostrophe = /^['’]$/;

/** Returns the code point before an offset, or '' at the start. */
export function codePointBefore(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(Math.max(0, offset - (isLow ? 2 : 1)), Math.max(0, offset));
}

/** Returns the code point at an offset, or '' at the end. */
export function codePointAfter(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Returns whether an offset is between two characters of one word, or inside a code point. */
export function isInsideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const unit = text.charCodeAt(offset);
  if (unit >= 0xdc00 && unit <= 0xdfff) return true;
  const [left, right] = [codePointBefore(text, offset), codePointAfter(text, offset)];
  if (isMark.test(right)) return !/\s/.test(left);
  if (isApostrophe.test(right)) return isLetter.test(left) && isLetter.test(codePointAfter(text, offset + 1));
  if (isApostrophe.test(left)) return isLetter.test(right) && isLetter.test(codePointBefore(text, offset - 1));
  return isWordCharacter(left) && isWordCharacter(right);
}
