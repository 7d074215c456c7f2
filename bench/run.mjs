import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureBrowser, fullChromium } from '../scripts/machine/browser.mjs';
import { root, setUp } from '../scripts/machine/setup.mjs';
import { build, isStale } from '../scripts/serve/build.mjs';
import { help, readArguments } from './benchArguments.mjs';
import { buildContestants } from './contestants.mjs';
import { describeMachine } from './machine.mjs';
import { report } from './report.mjs';
import { measureRounds } from './rounds.mjs';
import { serveSites } from './serveSites.mjs';

// npm runs it in the project's folder, whoever typed it may stand in another one.
const here = (process.env['npm_lifecycle_event'] === 'bench' && process.env['INIT_CWD']) || process.cwd();

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted === 'help') console.log(help);
  else await bench(wanted);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {import('./benchArguments.mjs').Arguments} wanted */
async function bench({ rounds, only, project, out }) {
  await setUp();
  const browserPath = await ensureBrowser(fullChromium);
  const site = project === undefined ? join(root, 'dist') : resolve(here, project);
  if (project === undefined && only.includes('project') && (await isStale('.'))) {
    console.log('Building the page …');
    if (!(await build())) throw new Error('The page could not be built.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const contestants = await buildContestants(only, { project: site, folder });
    const { addresses, stop } = await serveSites(contestants.map((contestant) => contestant.folder));
    const served = contestants.map((contestant, index) => ({ ...contestant, address: addresses[index] ?? '' }));
    const results = await measureRounds(served, { rounds, browserPath }).finally(stop);
    const text = report(results, { machine: describeMachine(), cores: cpus().length, when: new Date() });
    await writeFile(out === undefined ? join(root, 'bench/results.md') : resolve(here, out), text);
    console.log(`\n${text}`);
    if (results.faults.length > 0) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}
