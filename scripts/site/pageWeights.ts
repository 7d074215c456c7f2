import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { brotli } from './compress.ts';

/** A page of the site, and what it sends, in bytes as brotli: `html` is what the page takes beyond its other parts. */
export type PageWeight = {
  path: string;
  whole: number;
  html: number;
  css: number;
  fonts: number;
  data: number;
  scripts: number;
};

const fontData = /(?<=url\(data:font\/woff2;base64,)[^)]+/g;
const styleText = /(?<=<style>)[\s\S]*?(?=<\/style>)/g;
const dataText = /(?<=<script type="application\/json" id="page\.data">)[\s\S]*?(?=<\/script>)/g;
const scriptPath = /(?<=<link rel="modulepreload"[^>]* href=")[^"]+/g;

/** Weighs each page of a built site, in the order of their paths, with the scripts that it starts with. */
export async function weighPages(site: string): Promise<PageWeight[]> {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((path) => path.split(sep).at(-1) === 'index.html').sort();
  return Promise.all(pages.map((path) => weighPage(site, join(site, path))));
}

async function weighPage(site: string, path: string): Promise<PageWeight> {
  const page = await readFile(path, 'utf8');
  const css = allOf(styleText, page);
  const texts = [page, css.replaceAll(fontData, ''), allOf(fontData, css), allOf(dataText, page)];
  const [whole = 0, style = 0, fonts = 0, data = 0] = await Promise.all(texts.map(weighText));
  const scripts = await Promise.all((page.match(scriptPath) ?? []).map((src) => weighFile(join(dirname(path), src))));
  return {
    path: relative(site, path).replaceAll(sep, '/'),
    whole,
    html: whole - style - fonts - data,
    css: style,
    fonts,
    data,
    scripts: scripts.reduce((sum, bytes) => sum + bytes, 0),
  };
}

const allOf = (part: RegExp, text: string) => (text.match(part) ?? []).join('\n');

const weighText = async (text: string) => (text === '' ? 0 : (await brotli(Buffer.from(text))).length);

const weighFile = async (path: string) => (await brotli(await readFile(path))).length;

/** Returns weights as lines of text, in kB of 1000 bytes: a column for each part, a line for each page. */
export function formatWeights(weights: readonly PageWeight[]): string {
  const parts = ['whole', 'html', 'css', 'fonts', 'data', 'scripts'] as const;
  const title = 'kB as brotli';
  const width = Math.max(title.length, ...weights.map(({ path }) => path.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(7))].join(' ');
  const rows = weights.map((weight) =>
    line(
      weight.path,
      parts.map((part) => (weight[part] / 1000).toFixed(1)),
    ),
  );
  return [line(title, parts), ...rows].join('\n');
}
