import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Reads a dataset's file, by its path as seen from `here`, or the site's first one. It has an address only where the site's
 * is known and the site serves that file. Throws a sentence for the reader where it cannot be read.
 *
 * @param {{ path: string | undefined, here: string, shipped: string, site: string | undefined }} from `shipped` is the
 *   folder of the site's datasets
 */
export function readData({ path, here, shipped, site }) {
  const file = path === undefined ? firstDataset(shipped) : resolve(here, path);
  const bytes = readBytes(file, path ?? file);
  return {
    name: path ?? file,
    // Playwright hands over no Buffer.
    bytes: new Uint8Array(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    url: site !== undefined && isServed(file, shipped) ? `${site}data/${basename(file)}` : undefined,
  };
}

/** @param {string} shipped */
function firstDataset(shipped) {
  const first = servedFiles(shipped)[0];
  if (first === undefined) throw new Error(`no list of datasets in: ${join(shipped, 'index.json')}`);
  return join(shipped, first);
}

/**
 * @param {string} file
 * @param {string} shipped
 */
const isServed = (file, shipped) => dirname(file) === shipped && servedFiles(shipped).includes(basename(file));

/**
 * Returns the names of the dataset files that the site serves; none where it lists none.
 *
 * @param {string} shipped
 * @returns {string[]}
 */
function servedFiles(shipped) {
  try {
    const { datasets } = JSON.parse(readFileSync(join(shipped, 'index.json'), 'utf8'));
    return Array.isArray(datasets) ? datasets.map((id) => `${id}.json`) : [];
  } catch {
    return [];
  }
}

/**
 * @param {string} file
 * @param {string} name
 */
function readBytes(file, name) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`cannot read ${name}: ${reason(error)}`);
  }
}

/**
 * Writes a file whole or not at all, and creates its folder. Throws a sentence for the reader that names `path`.
 *
 * @param {string} here
 * @param {string} path
 * @param {Uint8Array} bytes
 */
export function writeWhole(here, path, bytes) {
  const file = resolve(here, path);
  const part = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    makeFolder(dirname(file));
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch (error) {
    if (existsSync(part)) rmSync(part);
    throw new Error(`cannot write ${path}: ${reason(error)}`);
  }
}

/**
 * Creates a folder and its parents. Node's own recursive way never ends in `/proc`.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/**
 * Returns why a file could not be read or written: `there is no such file or folder`.
 *
 * @param {unknown} error
 */
export function reason(error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it is not allowed';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'a file stands where a folder should';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
