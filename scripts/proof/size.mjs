import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** JavaScript that a page may fetch before its charts' own chunk, in bytes of brotli. */
const maxScriptBytes = 95_000;
/** One font. */
const maxFontBytes = 20_000;

/** What a page needs until its charts show: itself in brotli, its stylesheets and the fonts that it preloads. */
const maxPaintBytes = 40_000;

/**
 * @typedef {{ name: string, bytes: number }} Part
 * @typedef {{ script: Part[], fonts: Part[], pages: Part[] }} Sizes
 */

/**
 * Measures a built site: the scripts that its page starts with, in brotli; every font; and what each page needs until its
 * charts show.
 *
 * @param {string} folder
 * @returns {Promise<Sizes>}
 */
export async function measure(folder) {
  const script = [];
  for (const name of firstScripts(await readFile(join(folder, 'index.html'), 'utf8'))) {
    script.push({ name, bytes: await brotliBytes(join(folder, name)) });
  }
  const fonts = [];
  for (const name of await readdir(join(folder, 'assets'))) {
    if (!name.endsWith('.woff2')) continue;
    fonts.push({ name, bytes: (await readFile(join(folder, 'assets', name))).length });
  }
  const pages = [];
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (basename(name) === 'index.html') pages.push({ name, bytes: await paintBytes(join(folder, name)) });
  }
  return { script, fonts, pages };
}

/**
 * Returns the bytes of a page, its stylesheets and the fonts that it preloads.
 *
 * @param {string} path
 */
async function paintBytes(path) {
  let bytes = await brotliBytes(path);
  for (const name of paintResources(await readFile(path, 'utf8'))) {
    const file = join(dirname(path), name);
    bytes += name.endsWith('.woff2') ? (await stat(file)).size : await brotliBytes(file);
  }
  return bytes;
}

/** @param {string} path */
async function brotliBytes(path) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(await readFile(path), { params }).length;
}

/**
 * Returns the addresses of a page's entry script and of the scripts that it preloads.
 *
 * @param {string} html
 */
export const firstScripts = (html) =>
  tags(html).flatMap((tag) =>
    /^<script [^>]*type="module"|^<link [^>]*rel="(?:modulepreload|preload" as="script)"/.test(tag)
      ? addressesIn(tag)
      : [],
  );

/**
 * Returns the addresses of a page's stylesheets and of the fonts that it preloads.
 *
 * @param {string} html
 */
export const paintResources = (html) =>
  tags(html).flatMap((tag) => (/ rel="stylesheet"| as="font"/.test(tag) ? addressesIn(tag) : []));

/** @param {string} html */
const tags = (html) => html.match(/<(?:script|link) [^>]*>/g) ?? [];

/** @param {string} tag */
const addressesIn = (tag) => [...tag.matchAll(/ (?:src|href)="(?:\.\/)?([^"]+)"/g)].map(([, address = '']) => address);

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
    ...oversized(pages, maxPaintBytes, 'until its charts stand, a page may need'),
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
