/** What the page's own words, sums and quotes need, whether or not a dataset shows it. */
const always = `’“”‘–—…−×£€©·•≈≥≤\u00a0`;
const escaped = /\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi;

/**
 * Returns the characters that a site shows before a reader opens a file, sorted: printable ASCII, the signs of the page's
 * own words, and whatever else stands in these texts of JSON, be it escaped. Any other brings the whole font.
 *
 * @example charactersOf(['7 Häfen']) // … 'z{|}~\u00a0£©·×ä–—‘’…'
 */
export function charactersOf(texts: readonly string[]): string {
  const ascii = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  const told = texts.join('').replace(escaped, (_, braced, four) => String.fromCodePoint(parseInt(braced ?? four, 16)));
  return [...new Set(ascii + always + told)]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
