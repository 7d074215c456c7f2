import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from '../machine/browser.mjs';
import { ensureEngines, missingEngines } from '../machine/engines.mjs';
import { runPackage } from '../machine/run.mjs';
import { build as buildSite } from '../serve/build.mjs';
import { addTallies, stageTally, tallyOf } from './tally.mjs';

/** @param {string} title */
const announce = (title) => console.log(`\n── ${title} ──`);

/** Checks style and common mistakes in every file. */
export function lint() {
  announce('Lint');
  return stageTally(runPackage('@biomejs/biome', 'bin/biome', ['ci', '--error-on-warnings', '.']).code === 0);
}

/** Checks types in every file. */
export function types() {
  announce('Types');
  const { code } = runPackage('typescript', 'bin/tsc', ['--noEmit']);
  if (code === 0) console.log('All types fit.');
  return stageTally(code === 0);
}

/**
 * Runs the tests that need no browser.
 *
 * @param {string} reports
 */
export async function unitTests(reports) {
  announce('Unit tests');
  const file = join(reports, 'unit.json');
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = runPackage('vitest', 'vitest.mjs', options);
  const report = await readReport(file);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests = 0, numTodoTests = 0 } = report ?? {};
  return tallyOf(report && { passed, failed, skipped: numPendingTests + numTodoTests }, code);
}

/** Builds the site as it is published. */
export function build() {
  announce('Build');
  const well = buildSite();
  if (well) console.log('dist/ stands.');
  return stageTally(well);
}

/** Checks how much a page fetches. */
export function size() {
  announce('Size');
  return stageTally(runPackage('size-limit', 'bin.js', []).code === 0);
}

/**
 * Runs the tests of the built page in browsers, and prints which.
 *
 * @param {string} reports
 */
export async function browserTests(reports) {
  announce('Browser tests');
  const file = join(reports, 'browser.json');
  const browser = await ensureBrowser();
  const engines = ensureEngines();
  console.log(`In ${[browser, ...Object.values(engines).filter((path) => path !== undefined)].join(', ')}`);
  const env = { ...process.env, CHROMIUM: browser, FIREFOX: engines.firefox, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = runPackage('@playwright/test', 'cli.js', ['test', '--reporter=list,json'], { env });
  const report = await readReport(file);
  const { expected: passed, unexpected = 0, flaky = 0, skipped } = report?.stats ?? {};
  const missing = missingEngines(engines, Boolean(process.env['CI']));
  return addTallies(tallyOf(report && { passed, failed: unexpected + flaky, skipped }, code), {
    passed: 0,
    ...missing,
  });
}

/** @param {string} file */
async function readReport(file) {
  return JSON.parse(await readFile(file, 'utf8').catch(() => 'null')) ?? undefined;
}
