import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readSiteData } from './datasets.ts';
import { fillPage } from './page.ts';
import { contentSecurityPolicy, developmentPolicy, headersFile } from './policy.ts';

const earlyFont = /source-sans-3-latin-(400|600)-normal-[^/]*\.woff2$/;

/**
 * Makes a site of the app and the files in `data/`: they are served as they stand, the first dataset of
 * `data/index.json` fills the page's head, and `_headers` says how the site is to be served. Building ends at once
 * where a dataset is missing or not valid.
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
    async generateBundle() {
      const { files } = await readSiteData(folder);
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
    async transformIndexHtml(html, { bundle = {} }) {
      const { first } = await readSiteData(folder);
      const fonts = Object.keys(bundle).filter((name) => earlyFont.test(name));
      return fillPage(html, first, developing ? developmentPolicy : contentSecurityPolicy, fonts.sort());
    },
    hotUpdate({ file, server }) {
      if (file.startsWith(folder + sep)) server.ws.send({ type: 'full-reload' });
    },
  };
}
