import { resolve } from 'node:path';
import { setUp } from './machine/setup.mjs';
import { build, isStale } from './serve/build.mjs';
import { serve } from './serve/serve.mjs';
import { serveFile } from './serve/serveFile.mjs';

try {
  await start(process.argv.slice(2), process.env['PORT'] || '4173');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {string[]} args
 * @param {string} port
 */
async function start([file, ...others], port) {
  const unknown = file?.startsWith('-') ? file : others[0];
  if (unknown !== undefined) throw new Error(`npm start takes one file of a dataset, but was also given: ${unknown}`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535, but is: ${port}`);
  }
  await setUp();
  const { address, close } = file === undefined ? await serveSite(port) : await serveOwn(file, port);
  console.log(`The page is at ${address} (Ctrl-C ends it)`);
  // npm passes on the Ctrl-C that the terminal has already sent, so it may come twice.
  const end = () => close().then(() => process.exit(0));
  process.on('SIGINT', end).on('SIGTERM', end);
}

/** @param {string} port */
async function serveSite(port) {
  if (await isStale('.')) {
    console.log('Building the page …');
    if (!build()) throw new Error('The page could not be built.');
  }
  return serve('dist', Number(port));
}

/**
 * @param {string} file
 * @param {string} port
 */
function serveOwn(file, port) {
  // npm runs scripts in the project's folder, and says where the reader is.
  return serveFile(resolve(process.env['INIT_CWD'] ?? '.', file), Number(port));
}
