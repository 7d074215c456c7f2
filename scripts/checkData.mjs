import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { help, readArguments } from './checkData/arguments.mjs';
import { reason } from './figures/files.mjs';
import { root, setUp } from './machine/setup.mjs';

// npm runs this in the project's folder; INIT_CWD is the folder that it was called from.
const here = (process.env['npm_lifecycle_event'] === 'check-data' && process.env['INIT_CWD']) || process.cwd();

try {
  const request = readArguments(process.argv.slice(2));
  if (request === 'help') console.log(help);
  else process.exitCode = await checkData(request);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/**
 * Prints what the check of each file found; returns the exit code.
 *
 * @param {import('./checkData/arguments.mjs').Arguments} arguments
 */
async function checkData({ files, format }) {
  const given = files.map(readFile);
  await setUp();
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./checkData/inNode.ts') }} */
  const { module } = await runnerImport(join(root, 'scripts/checkData/inNode.ts'), { root });
  const { report, exitCode } = module.checkAll(given, format);
  console.log(report);
  return exitCode;
}

/**
 * @param {string} file
 * @returns {import('./checkData/checkFile.ts').GivenFile}
 */
function readFile(file) {
  try {
    return { file, bytes: new Uint8Array(readFileSync(resolve(here, file))) };
  } catch (error) {
    return { file, reason: reason(error) };
  }
}
