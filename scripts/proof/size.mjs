import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of JavaScript that a page may fetch before its charts' own chunk, as brotli sends them. */
export const mostScript = 95_000;
/** Bytes that one font may have. */
export const mostFont = 20_000;

/** Bytes until the charts of a page stand: the page, as brotli sends it, with what it fetches to paint. */
export const mostPaint = 40_000;

/**
 * @typedef {{ name: string, bytes: number }} Part
 * @typedef {{ script: Part[], fonts: Part[], pages: Part[] }} Sizes
 */

/**
 * What the page of a built site fetches at once: its entry script with all that this imports, compressed, and every font;
 * and for each page of the site what comes before its charts stand.
 *
 * @param {string} folder
 * @returns {Promise<Sizes>}
 */
export async function measure(folder) {
  const script = [];
  for (const name of firstScripts(await readFile(join(folder, 'index.html'), 'utf8'))) {
    script.push({ name, bytes: await compressed(join(folder, name)) });
  }
  const fonts = [];
  for (const name of await readdir(join(folder, 'assets'))) {
    if (!name.endsWith('.woff2')) continue;
    fonts.push({ name, bytes: (await readFile(join(folder, 'assets', name))).length });
  }
  const pages = [];
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    if (basename(name) === 'index.html') pages.push({ name, bytes: await paint(join(folder, name)) });
  }
  return { script, fonts, pages };
}

/**
 * The bytes of a page, its stylesheets and the fonts that it fetches early.
 *
 * @param {string} path
 */
async function paint(path) {
  let bytes = await compressed(path);
  for (const name of paintedWith(await readFile(path, 'utf8'))) {
    const file = join(dirname(path), name);
    bytes += name.endsWith('.woff2') ? (await stat(file)).size : await compressed(file);
  }
  return bytes;
}

/** @param {string} path */
async function compressed(path) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(await readFile(path), { params }).length;
}

/**
 * The scripts that a page names: its entry and, as links to fetch early, all that the entry imports.
 *
 * @param {string} html
 */
export const firstScripts = (html) =>
  tags(html).flatMap((tag) =>
    /^<script [^>]*type="module"|^<link [^>]*rel="(?:modulepreload|preload" as="script)"/.test(tag)
      ? addressIn(tag)
      : [],
  );

/**
 * The stylesheets that a page names, and the fonts that it fetches early, as it writes their addresses.
 *
 * @param {string} html
 */
export const paintedWith = (html) =>
  tags(html).flatMap((tag) => (/ rel="stylesheet"| as="font"/.test(tag) ? addressIn(tag) : []));

/** @param {string} html */
const tags = (html) => html.match(/<(?:script|link) [^>]*>/g) ?? [];

/** @param {string} tag */
const addressIn = (tag) => [...tag.matchAll(/ (?:src|href)="(?:\.\/)?([^"]+)"/g)].map(([, address = '']) => address);

/**
 * A line for each part and what is too large.
 *
 * @param {Sizes} sizes
 * @returns {{ lines: string[], faults: string[] }}
 */
export function judge({ script, fonts, pages }) {
  const sum = script.reduce((total, { bytes }) => total + bytes, 0);
  const whole = pages.map(({ name, bytes }) => ({ name: `${name} until its charts stand`, bytes }));
  const lines = [...script, { name: 'JavaScript before the charts', bytes: sum }, ...fonts, ...whole].map(
    ({ name, bytes }) => `${kilobytes(bytes).padStart(9)}  ${name}`,
  );
  const faults = [
    ...beyond(fonts, mostFont, 'a font may have'),
    ...beyond(pages, mostPaint, 'until its charts stand, a page may need'),
  ];
  if (pages.length === 0) faults.push('the site has no page');
  if (script.length === 0) faults.push('the page names no script');
  if (sum > mostScript) {
    faults.push(`${kilobytes(mostScript)} of JavaScript may come before the charts, but there are ${kilobytes(sum)}`);
  }
  return { lines, faults };
}

/**
 * @param {Part[]} parts
 * @param {number} most
 * @param {string} rule
 */
const beyond = (parts, most, rule) =>
  parts
    .filter(({ bytes }) => bytes > most)
    .map(({ name, bytes }) => `${rule} ${kilobytes(most)}, but for ${name} it is ${kilobytes(bytes)}`);

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
