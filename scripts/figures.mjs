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
async function figures({ data, out, ...request }) {
  const input = readData({
    path: data,
    here,
    shipped: join(root, 'data'),
    site: siteAddress(process.env['SITE']),
  });
  await setUp();
  const browser = await ensureBrowser();
  const faults = await inBrowser(await exportCode(), browser, async (page, code) => {
    await page.exposeFunction('onFile', (/** @type {string} */ name, /** @type {Uint8Array} */ bytes) =>
      write(join(out, name), bytes),
    );
    return page.evaluate(
      async ({ code, input, request }) => {
        /** @type {typeof import('../src/export/commandLine.ts')} */
        const { makeFigures } = await import(code);
        return makeFigures(input, request, Reflect.get(window, 'onFile'));
      },
      { code, input, request },
    );
  });
  if (faults.length > 0) throw new Error(faults.join('\n  '));
}

/**
 * @param {string} path
 * @param {Uint8Array} bytes
 */
function write(path, bytes) {
  writeWhole(here, path, bytes);
  console.log(`${path}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
