import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of JavaScript that a page may fetch before its charts' own chunk, as brotli sends them. */
export const mostScript = 100_000;
/** Bytes that one font may have. */
export const mostFont = 20_000;

/**
 * @typedef {{ name: string, bytes: number }} Part
 * @typedef {{ script: Part[], fonts: Part[] }} Sizes
 */

/**
 * What the page of a built site fetches at once: its entry script with all that this imports, compressed, and the fonts.
 *
 * @param {string} folder
 * @returns {Promise<Sizes>}
 */
export async function measure(folder) {
  const script = [];
  for (const name of firstScripts(await readFile(join(folder, 'index.html'), 'utf8'))) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    script.push({ name, bytes: brotliCompressSync(await readFile(join(folder, name)), { params }).length });
  }
  const fonts = [];
  for (const name of await readdir(join(folder, 'assets'))) {
    if (!name.endsWith('.woff2')) continue;
    fonts.push({ name, bytes: (await readFile(join(folder, 'assets', name))).length });
  }
  return { script, fonts };
}

/**
 * The scripts that a page names: its entry and, as links to fetch early, all that the entry imports.
 *
 * @param {string} html
 */
export function firstScripts(html) {
  return [...html.matchAll(/(?:src|href)="(?:\.\/)?([^"]+\.js)"/g)].map(([, name = '']) => name);
}

/**
 * A line for each part and what is too large.
 *
 * @param {Sizes} sizes
 * @returns {{ lines: string[], faults: string[] }}
 */
export function judge({ script, fonts }) {
  const sum = script.reduce((total, { bytes }) => total + bytes, 0);
  const lines = [...script, { name: 'JavaScript before the charts', bytes: sum }, ...fonts].map(
    ({ name, bytes }) => `${kilobytes(bytes).padStart(9)}  ${name}`,
  );
  const faults = fonts
    .filter(({ bytes }) => bytes > mostFont)
    .map(({ name, bytes }) => `a font may have ${kilobytes(mostFont)}, but ${name} has ${kilobytes(bytes)}`);
  if (script.length === 0) faults.push('the page names no script');
  if (sum > mostScript) {
    faults.push(`${kilobytes(mostScript)} of JavaScript may come before the charts, but there are ${kilobytes(sum)}`);
  }
  return { lines, faults };
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
