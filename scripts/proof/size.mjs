import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** JavaScript that a page may fetch before its charts' own chunk, in bytes of brotli. */
const maxScriptBytes = 95_000;
/** One font. */
const maxFontBytes = 20_000;
/** What a page needs until its charts show: itself in brotli, as its style and fonts are in it. */
const maxPageBytes = 40_000;

/**
 * @typedef {{ name: string, bytes: number }} Part
 * @typedef {{ script: Part[], fonts: Part[], pages: Part[] }} Sizes
 */

/**
 * Measures a built site: the scripts that its page starts with and each page, in brotli, and every font.
 *
 * @param {string} folder
 * @returns {Promise<Sizes>}
 */
export async function measure(folder) {
  const files = (await readdir(folder, { recursive: true })).sort();
  /** @param {string} name */
  const read = (name) => readFile(join(folder, name));
  /** @param {string} name */
  const compressed = async (name) => ({ name, bytes: brotliCompressSync(await read(name)).length });
  const pages = files.filter((name) => /(^|[\\/])index\.html$/.test(name));
  const fonts = files.filter((name) => name.endsWith('.woff2'));
  return {
    script: await Promise.all(firstScripts(String(await read('index.html'))).map(compressed)),
    fonts: await Promise.all(fonts.map(async (name) => ({ name, bytes: (await read(name)).length }))),
    pages: await Promise.all(pages.map(compressed)),
  };
}

/**
 * Returns the addresses of a page's entry script and of the scripts that it preloads.
 *
 * @param {string} html
 */
export const firstScripts = (html) =>
  (html.match(/<(?:script|link) [^>]*>/g) ?? []).flatMap((tag) =>
    /^<script [^>]*type="module"|^<link [^>]*rel="(?:modulepreload|preload" as="script)"/.test(tag)
      ? (/ (?:src|href)="(?:\.\/)?([^"]+)"/.exec(tag)?.[1] ?? [])
      : [],
  );

/**
 * Returns a line for each part, and a line for each that is too large.
 *
 * @param {Sizes} sizes
 * @returns {{ lines: string[], faults: string[] }}
 */
export function checkSizes({ script, fonts, pages }) {
  const sum = script.reduce((total, { bytes }) => total + bytes, 0);
  const whole = pages.map(({ name, bytes }) => ({ name: `${name} until its charts stand`, bytes }));
  const lines = [...script, { name: 'JavaScript before the charts', bytes: sum }, ...fonts, ...whole].map(
    ({ name, bytes }) => `${kilobytes(bytes).padStart(9)}  ${name}`,
  );
  const faults = [
    ...oversized(fonts, maxFontBytes, 'a font may have'),
    ...oversized(pages, maxPageBytes, 'until its charts stand, a page may need'),
  ];
  if (pages.length === 0) faults.push('the site has no page');
  if (script.length === 0) faults.push('the page names no script');
  if (sum > maxScriptBytes) {
    faults.push(
      `${kilobytes(maxScriptBytes)} of JavaScript may come before the charts, but there are ${kilobytes(sum)}`,
    );
  }
  return { lines, faults };
}

/**
 * @param {Part[]} parts
 * @param {number} most
 * @param {string} rule
 */
const oversized = (parts, most, rule) =>
  parts
    .filter(({ bytes }) => bytes > most)
    .map(({ name, bytes }) => `${rule} ${kilobytes(most)}, but for ${name} it is ${kilobytes(bytes)}`);

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
