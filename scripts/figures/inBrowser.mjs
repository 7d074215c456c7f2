import { root } from '../machine/setup.mjs';

const site = 'http://localhost/';
const types = /** @type {const} */ ({ js: 'text/javascript', ttf: 'font/ttf' });

/**
 * Builds the page's code that makes files.
 *
 * @returns {Promise<Map<string, string | Uint8Array>>} its files by their names; `inPage.js` is the first to load
 */
export async function exportCode() {
  const { build } = await import('vite');
  const bundle = await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'scripts/figures/inPage.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', assetFileNames: '[name]-[hash][extname]' },
      },
    },
  });
  if (Array.isArray(bundle) || !('output' in bundle)) throw new Error('the code that makes figures was not built');
  return new Map(bundle.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]));
}

/**
 * Runs `use` with a page that has only these files and fetches nothing else.
 *
 * @template Result
 * @param {Map<string, string | Uint8Array>} code
 * @param {string} executablePath
 * @param {(page: import('@playwright/test').Page, address: string) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function inBrowser(code, executablePath, use) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Figures</title>' });
      const file = code.get(name);
      if (file === undefined) return route.abort();
      const contentType = name.endsWith('.js') ? types.js : types.ttf;
      return route.fulfill({ contentType, body: Buffer.from(file) });
    });
    await page.goto(site);
    return await use(page, `${site}inPage.js`);
  } finally {
    await browser.close();
  }
}
