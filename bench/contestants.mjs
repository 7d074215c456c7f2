import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from './compress.mjs';
import { invented } from './pages/invented.mjs';
import { limitPage } from './pages/limit.mjs';

/**
 * A page that takes part: its built files, and whether it gives its charts as images.
 *
 * @typedef {import('./benchArguments.mjs').Name} Name
 * @typedef {{ name: Name, label: string, folder: string, exports: boolean }} Contestant
 */

const pages = join(import.meta.dirname, 'pages');
const labels = { limit: 'the limit', recharts: 'plain Recharts', project: 'this page' };

/**
 * Builds the pages with these names, each into a folder of its own with its files compressed beside them. Throws where
 * no site is built.
 *
 * @param {readonly import('./benchArguments.mjs').Name[]} names
 * @param {{ project: string, folder: string }} places the project's built site; where the pages go
 * @returns {Promise<Contestant[]>}
 */
export async function buildContestants(names, { project, folder }) {
  const contestants = [];
  for (const name of names) {
    const out = join(folder, name);
    if (name === 'limit') await buildLimit(out);
    else if (name === 'recharts') await buildRecharts(out);
    else await copySite(project, out);
    await compress(out);
    contestants.push({ name, label: labels[name], folder: out, exports: name !== 'limit' });
  }
  return contestants;
}

/**
 * @param {string} site
 * @param {string} out
 */
async function copySite(site, out) {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`no page stands in: ${site}`);
  await cp(site, out, { recursive: true });
}

const readReport = () => readFile(join(pages, 'report.txt'), 'utf8');

/** @param {string} out */
async function buildLimit(out) {
  await mkdir(out);
  const css = await readFile(join(pages, 'style.css'), 'utf8');
  await writeFile(join(out, 'index.html'), limitPage(invented, await readReport(), css));
}

/** @param {string} out */
async function buildRecharts(out) {
  const { build } = await import('vite');
  const { default: react } = await import('@vitejs/plugin-react');
  await build({
    root: join(pages, 'recharts'),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: out, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 1000 },
  });
  await writeFile(join(out, 'data.json'), JSON.stringify({ ...invented, report: await readReport() }));
}
