/**
 * Which characters numbers and words are made of, as patterns of one character: a digit of any kind; a letter, mark or
 * digit that is part of a word; a punctuation mark or symbol that is no bracket. `flags` is what such a pattern needs.
 */
export type Alphabet = { digit: string; wordCharacter: string; sign: string; flags: 'u' | '' };

/** Letters of scripts that set no spaces between words: there, words begin and end anywhere. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}';

/** Of all scripts. Its patterns take a browser some ten milliseconds each to prepare. */
export const everyAlphabet: Alphabet = {
  digit: '\\p{N}',
  wordCharacter: `(?:\\p{N}|(?![${unspaced}])[\\p{L}\\p{M}])`,
  sign: '(?:(?![\\p{Ps}\\p{Pe}])[\\p{P}\\p{S}])',
  flags: 'u',
};

const digits = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe';

/** The same of texts in Latin letters, where all characters are `isLatin`: prepared at once. */
export const latinAlphabet: Alphabet = {
  digit: `[${digits}]`,
  wordCharacter: `[${digits}A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f]`,
  sign: `[!-'*-\\/:-@\\\\^-\`\\|~\\xa1-\\xa9\\xab\\xac\\xae-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u2010-\\u2019\\u201b-\\u201d\\u201f-\\u2027\\u2030-\\u2044\\u2047-\\u205e\\u20a0-\\u20bf\\u2212]`,
  flags: '',
};

/** Whether a text has only Latin letters (but the long s, a lesser s), general punctuation, signs of currencies and the minus. */
export const isLatin = (text: string): boolean =>
  /^[\0-\u017e\u0180-\u024f\u2000-\u206f\u20a0-\u20bf\u2212]*$/.test(text);

const last: { text: string; alphabet: Alphabet } = { text: '', alphabet: latinAlphabet };

function alphabetOf(text: string): Alphabet {
  if (last.text !== text) last.alphabet = isLatin(text) ? latinAlphabet : everyAlphabet;
  // Also where it is equal: a text that was read again is compared with itself from now on, which takes no time.
  last.text = text;
  return last.alphabet;
}

/** A pattern for the alphabet of a text, made when it is first needed. */
export function patternIn(make: (alphabet: Alphabet) => RegExp): (text: string) => RegExp {
  const made = new Map<Alphabet, RegExp>();
  return (text) => {
    const alphabet = alphabetOf(text);
    const pattern = made.get(alphabet) ?? make(alphabet);
    made.set(alphabet, pattern);
    return pattern;
  };
}
