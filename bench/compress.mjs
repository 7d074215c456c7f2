import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** What is compressed in itself, which would take long for nothing. */
const compressed = /\.(br|gz|zip|xlsx|pdf|png|jpe?g|webp|woff2?)$/;

/**
 * Puts beside each file of a folder what a host would send instead, as brotli 11, where that is smaller and not there yet.
 *
 * @param {string} folder
 */
export async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const present = new Set(paths);
  for (const path of paths) {
    if (compressed.test(path) || present.has(`${path}.br`)) continue;
    const plain = await readFile(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    const small = await brotli(plain, { params });
    if (small.length < plain.length * 0.95) await writeFile(`${path}.br`, small);
  }
}
