import { readdirSync, readFileSync } from 'node:fs';

const files = readdirSync('dist', { recursive: true }).map(String).sort();

/** The scripts that a page starts with: those that it preloads. */
const scripts = Array.from(
  readFileSync('dist/index.html', 'utf8').matchAll(/<link rel="modulepreload"[^>]* href="\.\/([^"]+)"/g),
  ([, name]) => `dist/${name}`,
);
if (scripts.length === 0) throw new Error('dist/index.html preloads no script');

/** What a built site may send, in brotli; fonts as they are, which are compressed already. `npx size-limit` holds it. */
export default [
  { name: 'JavaScript before the charts', path: scripts, limit: '95 kB' },
  // Its style, its first fonts and its charts are in it, and all that is read and pressed without scripts.
  ...files
    .filter((name) => /(^|[\\/])index\.html$/.test(name))
    .map((name) => ({ name: `${name} until its charts stand`, path: `dist/${name}`, limit: '48 kB' })),
  ...files
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => ({ name, path: `dist/${name}`, limit: '20 kB', brotli: false })),
];
