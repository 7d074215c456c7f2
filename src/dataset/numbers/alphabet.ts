/**
 * Patterns of one character: a digit of any kind; a letter, mark or digit of a word; a punctuation mark or symbol that is
 * not a bracket. `flags` are those the patterns need.
 */
export type Alphabet = { digit: string; wordCharacter: string; sign: string; flags: 'u' | '' };

/** Letters of scripts without spaces between words: words begin and end anywhere in them. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}';

/** The alphabet of all scripts. A pattern takes 10 to 40 ms to compile, and the first selection needs five. */
export const everyAlphabet: Alphabet = {
  digit: '\\p{N}',
  wordCharacter: `(?:\\p{N}|(?![${unspaced}])[\\p{L}\\p{M}])`,
  sign: '(?:(?![\\p{Ps}\\p{Pe}])[\\p{P}\\p{S}])',
  flags: 'u',
};

const digits = '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe';

/** The alphabet of texts that are `isLatin`; its patterns compile at once. */
export const latinAlphabet: Alphabet = {
  digit: `[${digits}]`,
  wordCharacter: `[${digits}A-Za-z\\xaa\\xb5\\xba\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u024f]`,
  sign: `[!-'*-\\/:-@\\\\^-\`\\|~\\xa1-\\xa9\\xab\\xac\\xae-\\xb1\\xb4\\xb6-\\xb8\\xbb\\xbf\\xd7\\xf7\\u2010-\\u2019\\u201b-\\u201d\\u201f-\\u2027\\u2030-\\u2044\\u2047-\\u205e\\u20a0-\\u20bf\\u2212]`,
  flags: '',
};

/** Whether a text has only Latin letters (without the long s), general punctuation, currency signs and the minus. */
export const isLatin = (text: string): boolean =>
  /^[\0-\u017e\u0180-\u024f\u2000-\u206f\u20a0-\u20bf\u2212]*$/.test(text);

const cache: { text: string; alphabet: Alphabet } = { text: '', alphabet: latinAlphabet };

function alphabetOf(text: string): Alphabet {
  if (cache.text !== text) cache.alphabet = isLatin(text) ? latinAlphabet : everyAlphabet;
  // Also where it is equal: comparing a text with itself takes no time, with an equal copy as long as the text is.
  cache.text = text;
  return cache.alphabet;
}

/** Returns a function that gives the pattern for a text's alphabet, compiled when it is first needed. */
export function patternIn(make: (alphabet: Alphabet) => RegExp): (text: string) => RegExp {
  const made = new Map<Alphabet, RegExp>();
  return (text) => {
    const alphabet = alphabetOf(text);
    const pattern = made.get(alphabet) ?? make(alphabet);
    made.set(alphabet, pattern);
    return pattern;
  };
}
