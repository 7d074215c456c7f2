import { fork } from 'node:child_process';
import { join } from 'node:path';

/**
 * Serves built sites in a process of their own, so that the work of measuring cannot delay an answer.
 *
 * @param {string[]} folders
 * @returns {Promise<{ addresses: string[], stop: () => void }>} the addresses in the order of the folders
 */
export async function serveSites(folders) {
  const child = fork(join(import.meta.dirname, 'sitesServer.mjs'), folders);
  /** @type {string[]} */
  const addresses = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the server of the measured pages ended with code: ${code}`)));
  });
  return { addresses, stop: () => child.kill() };
}
