import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { help, readArguments } from './figuresArguments.mjs';
import { exportCode, inBrowser } from './figuresBrowser.mjs';
import { root, setUp } from './setup.mjs';
import { siteAddress } from './site/siteAddress.mjs';

// npm runs it in the project's folder, whoever typed it may stand in another one.
const here = (process.env['npm_lifecycle_event'] === 'figures' && process.env['INIT_CWD']) || process.cwd();

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted === 'help') console.log(help);
  else await figures(wanted);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {import('./figuresArguments.mjs').Arguments} wanted */
async function figures({ data, out, ...wanted }) {
  const given = readData(data);
  await setUp();
  const browser = await ensureBrowser();
  const faults = await inBrowser(await exportCode(), browser, async (page, code) => {
    await page.exposeFunction('take', (/** @type {string} */ name, /** @type {string} */ bytes) =>
      write(join(out, name), Buffer.from(bytes, 'base64')),
    );
    return page.evaluate(
      async ({ code, given, wanted }) => {
        /** @type {typeof import('../src/export/commandLine.ts')} */
        const { makeFigures } = await import(code);
        return makeFigures(given, wanted, Reflect.get(window, 'take'));
      },
      { code, given, wanted },
    );
  });
  if (faults.length > 0) throw new Error(faults.join('\n  '));
}

/**
 * The dataset of a file, or the site's first one. Throws a sentence for the reader where it cannot be read.
 *
 * @param {string | undefined} path
 */
function readData(path) {
  const shipped = join(root, 'data');
  const file = path === undefined ? firstDataset(shipped) : resolve(here, path);
  const bytes = read(file, path ?? file);
  const site = siteAddress(process.env['SITE']);
  return {
    name: path ?? file,
    bytes: bytes.toString('base64'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    // Only what the site serves has an address there.
    address: site !== undefined && dirname(file) === shipped ? `${site}data/${basename(file)}` : undefined,
  };
}

/** @param {string} folder */
function firstDataset(folder) {
  const index = join(folder, 'index.json');
  try {
    return join(folder, `${JSON.parse(read(index, index).toString()).datasets[0]}.json`);
  } catch {
    throw new Error(`no list of datasets in: ${index}`);
  }
}

/**
 * @param {string} file
 * @param {string} name
 */
function read(file, name) {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`cannot read ${name}: ${reason(error)}`);
  }
}

/**
 * Writes a file whole or not at all, and says so.
 *
 * @param {string} path
 * @param {Uint8Array} bytes
 */
function write(path, bytes) {
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
  console.log(`${path}  ${(bytes.length / 1000).toFixed(1)} kB`);
}

/**
 * Node's own way to make folders within folders never ends where a system, as in `/proc`, has none of them.
 *
 * @param {string} folder
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** @param {unknown} error */
function reason(error) {
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
