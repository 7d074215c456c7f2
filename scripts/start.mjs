import { setUp } from './machine/setup.mjs';
import { build, isStale } from './serve/build.mjs';
import { serve } from './serve/serve.mjs';

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
async function start([argument], port) {
  if (argument !== undefined) throw new Error(`npm start does not understand this argument: ${argument}`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new Error(`PORT must be a number from 0 to 65535, but is: ${port}`);
  }
  await setUp();
  if (await isStale('.')) {
    console.log('Building the page …');
    if (!build()) throw new Error('The page could not be built.');
  }
  const { address, close } = await serve('dist', Number(port));
  console.log(`The page is at ${address} (Ctrl-C ends it)`);
  // npm passes on the Ctrl-C that the terminal has already sent, so it may come twice.
  const end = () => close().then(() => process.exit(0));
  process.on('SIGINT', end).on('SIGTERM', end);
}
