import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readSiteData } from './datasets.ts';
import { fillPage } from './page.ts';
import { pagesOf } from './pages.ts';
import { contentSecurityPolicy, developmentPolicy, headersFile } from './policy.ts';

const earlyFont = /source-sans-3-latin-(400|600)-normal-[^/]*\.woff2$/;

/**
 * Makes a site of the app and the files in `data/`: they are served as they stand, each dataset of `data/index.json`
 * and each of its figures has a page, and `_headers` says how the site is to be served. Building ends at once where a
 * dataset is missing or not valid.
 */
export function site(): Plugin {
  let folder = '';
  let developing = false;
  return {
    name: 'site',
    configResolved({ root, command }) {
      folder = join(root, 'data');
      developing = command === 'serve';
    },
    async buildStart() {
      if (!developing) await readSiteData(folder);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { datasets, files } = await readSiteData(folder);
        for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
        const ids = datasets.map(({ dataset }) => dataset.id);
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(ids) });
        const built = bundle['index.html'];
        if (built?.type !== 'asset') throw new Error('no page was built: index.html');
        const template = String(built.source);
        const fonts = Object.keys(bundle).filter((name) => earlyFont.test(name));
        for (const page of pagesOf(datasets)) {
          const source = fillPage(template, page, contentSecurityPolicy, fonts.sort());
          if (page.folder === '') built.source = source;
          else this.emitFile({ type: 'asset', fileName: `${page.folder}index.html`, source });
        }
      },
    },
    async transformIndexHtml(html, { originalUrl = '/' }) {
      if (!developing) return html;
      const pages = pagesOf((await readSiteData(folder)).datasets);
      const asked = new URL(originalUrl, 'http://localhost').pathname.slice(1);
      const page = pages.find(({ folder }) => folder === asked) ?? pages[0];
      return page === undefined ? html : fillPage(html, page, developmentPolicy, []);
    },
    hotUpdate({ file, server }) {
      if (file.startsWith(folder + sep)) server.ws.send({ type: 'full-reload' });
    },
  };
}
