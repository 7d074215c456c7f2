import type { Rolldown } from 'vite';

/** What typing, sums and quotes need, whether or not anything shows it today. */
const always = `’“”‘–—…−×÷£€©·•→←≈≥≤½\u00a0`;
const escaped = /\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi;

/**
 * The characters that a site can show before a reader opens a file, sorted: printable ASCII, signs that are always at
 * hand, and whatever else stands in these texts of code or JSON, be it escaped.
 */
export function charactersOf(texts: readonly string[]): string {
  const ascii = String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  const told = texts.join('').replace(escaped, (_, braced, four) => String.fromCodePoint(parseInt(braced ?? four, 16)));
  return [...new Set(ascii + always + told)]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}

/** The app's own code in a bundle: what packages say is not shown, and a table may hold a whole font's characters. */
export function appCode(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type !== 'chunk'
      ? []
      : Object.entries(output.modules).flatMap(([id, { code }]) =>
          /\/node_modules\/|^\0|\.json$/.test(id) ? [] : [code ?? ''],
        ),
  );
}
