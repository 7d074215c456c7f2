import { join } from 'node:path';
import { help, readArguments } from './figures/arguments.mjs';
import { readData, writeWhole } from './figures/files.mjs';
import { exportCode, inBrowser } from './figures/inBrowser.mjs';
import { ensureBrowser } from './machine/browser.mjs';
import { root, setUp } from './machine/setup.mjs';
import { siteAddress } from './site/siteAddress.mjs';

// npm runs this in the project's folder; INIT_CWD is the folder that it was called from.
const here = (process.env['npm_lifecycle_event'] === 'figures' && process.env['INIT_CWD']) || process.cwd();

try {
  const request = readArguments(process.argv.slice(2));
  if (request === 'help') console.log(help);
  else await figures(request);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {import('./figures/arguments.mjs').Arguments} arguments */
async function figures({ data, out, png, ...request }) {
  const input = readData({
    path: data,
    here,
    shipped: join(root, 'data'),
    site: siteAddress(process.env['SITE']),
  });
  await setUp();
  const make = png === 'browser' && request.formats.includes('png') ? makeInBrowser : makeInNode;
  const faults = await make(input, request, async (name, bytes) => write(join(out, name), bytes));
  if (faults.length > 0) throw new Error(faults.join('\n  '));
}

/** @type {typeof import('./figures/inPage.ts').makeInPage} */
async function makeInNode(input, request, onFile) {
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./figures/inNode.ts') }} */
  const { module } = await runnerImport(join(root, 'scripts/figures/inNode.ts'), { root });
  return module.makeInNode(input, request, join(root, 'src/export/font'), onFile);
}

/** @type {typeof import('./figures/inPage.ts').makeInPage} */
async function makeInBrowser(input, request, onFile) {
  const browser = await ensureBrowser();
  return inBrowser(await exportCode(), browser, async (page, code) => {
    await page.exposeFunction('onFile', onFile);
    return page.evaluate(
      async ({ code, input, request }) => {
        /** @type {typeof import('./figures/inPage.ts')} */
        const { makeInPage } = await import(code);
        return makeInPage(input, request, Reflect.get(window, 'onFile'));
      },
      { code, input, request },
    );
  });
}

/**
 * @param {string} path
 * @param {Uint8Array} bytes
 */
function write(path, bytes) {
  writeWhole(here, path, bytes);
  console.log(`${path}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
