/** What the page's own texts, sums and quotes need, beside ASCII. */
const pageCharacters = `’“”‘–—…−×£€©·•≈≥≤\u00a0`;
const jsonEscape = /\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi;

/**
 * Returns the characters that a site shows before a reader opens a file, sorted: printable ASCII, those of the page's own
 * texts, and all others in these texts of JSON, escaped or not. Any other makes a browser fetch the whole font.
 *
 * @example charactersOf(['7 Häfen']) // … 'z{|}~\u00a0£©·×ä–—‘’…'
 */
export function charactersOf(texts: readonly string[]): string {
  const ascii = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  const unescaped = texts
    .join('')
    .replace(jsonEscape, (_, braced, four) => String.fromCodePoint(parseInt(braced ?? four, 16)));
  return [...new Set(ascii + pageCharacters + unescaped)]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
