import { join, sep } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { compressAll } from './compress.ts';
import { type DatasetFiles, filesOfDataset, filesOfSite } from './data/dataFiles.ts';
import { readSiteData, type SiteDatasets } from './data/datasets.ts';
import { charactersOf } from './font/characters.ts';
import { cutFonts } from './font/fontFaces.ts';
import type { OgImage } from './image/ogImage.ts';
import { ogImagePages } from './image/ogImagePages.ts';
import { fillPage, upFrom } from './page/page.ts';
import { pagesOf, type SitePage } from './page/pages.ts';
import { contentSecurityPolicy, developmentPolicy, headersFile } from './page/policy.ts';
import { fetchedEarly } from './page/preloadScripts.ts';
import { styleAt, takeStyles } from './page/styles.ts';
import { siteAddress } from './siteAddress.mjs';

/**
 * Makes a site of the app and the files in `data/`: they are served as they stand, with the tables and descriptions made
 * of each dataset beside them; each dataset of `data/index.json` and each of its figures has a page, and `_headers` says
 * how the site is to be served. Building ends at once where a dataset is missing or not valid. Where `SITE` holds the
 * address that it is published at, its pages name it, and each has a picture for whoever links to it. Compressed files
 * stand beside the texts.
 */
export function site(): Plugin[] {
  let css = '';
  return [
    {
      name: 'site-styles',
      apply: 'build',
      generateBundle: {
        // Before the page and its chunks are written, which would link to it.
        order: 'pre',
        handler(_, bundle) {
          css = takeStyles(bundle);
        },
      },
    },
    pages(() => css),
    {
      name: 'site-compressed',
      apply: 'build',
      // Most of the time goes to pages and compression, which is no fault to warn of.
      config: () => ({ build: { rolldownOptions: { checks: { bundlerTimings: false } } } }),
      async writeBundle({ dir }) {
        if (dir !== undefined) await compressAll(dir);
      },
    },
  ];
}

function pages(takenStyles: () => string): Plugin {
  let root = '';
  let folder = '';
  let fonts = '';
  let developing = false;
  let address: string | undefined;
  return {
    name: 'site',
    configResolved({ root: given, command }) {
      root = given;
      folder = join(root, 'data');
      fonts = join(root, 'src/export/font');
      developing = command === 'serve';
      address = developing ? undefined : told(process.env['SITE']);
    },
    async buildStart() {
      if (!developing) await readSiteData(folder);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { datasets, files } = await readSiteData(folder);
        const made = datasets.map((each) => filesOfDataset(each, address));
        for (const [name, source] of filesOfSite(files, datasets, made)) {
          this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
        }
        const css = await cutFonts(takenStyles(), charactersOf(textsOf(files)), fontIn(bundle));
        const ids = datasets.map(({ dataset }) => dataset.id);
        const pages = pagesOf(datasets);
        const styles = [...new Set(pages.map(({ folder }) => styleAt(css, upFrom(folder))))];
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(ids, styles) });
        const built = bundle['index.html'];
        if (built?.type !== 'asset') throw new Error('no page was built: index.html');
        const { prerender } = await pageMaker(root);
        const template = fetchedEarly(String(built.source));
        const emit = ({ id }: FigureSpec, { bytes }: OgImage) =>
          this.getFileName(this.emitFile({ type: 'asset', name: `${id}.png`, source: bytes }));
        for (const page of address === undefined ? pages : await ogImagePages(pages, address, fonts, emit)) {
          const style = styleAt(css, upFrom(page.folder));
          const body = await prerender(page);
          const data = textOf(files.get(`${page.dataset.id}.json`));
          const filling = { policy: contentSecurityPolicy([style]), style, body, data };
          const source = fillPage(template, described(page, datasets, made), filling);
          if (page.folder === '') built.source = source;
          else this.emitFile({ type: 'asset', fileName: `${page.folder}index.html`, source });
        }
      },
    },
    transformIndexHtml: (html, { originalUrl = '/' }) => (developing ? developed(html, folder, originalUrl) : html),
    hotUpdate({ file, server }) {
      if (file.startsWith(folder + sep)) server.ws.send({ type: 'full-reload' });
    },
  };
}

/** The page at an address while developing: what is in it comes when it runs. */
async function developed(html: string, data: string, url: string): Promise<string> {
  const pages = pagesOf((await readSiteData(data)).datasets);
  const asked = new URL(url, 'http://localhost').pathname.slice(1);
  const page = pages.find(({ folder }) => folder === asked) ?? pages[0];
  return page === undefined ? html : fillPage(html, page, { policy: developmentPolicy });
}

/** What makes pages is the app itself, so it is loaded as Vite loads the app, not with this configuration. */
async function pageMaker(root: string) {
  const file = join(root, 'scripts/site/page/prerender.ts');
  const { module } = await runnerImport<typeof import('./page/prerender.ts')>(file, {});
  return module;
}

const textsOf = (files: ReadonlyMap<string, Uint8Array>) => [...files.values()].map(textOf);

const textOf = (bytes?: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Gives the bytes of a font that the CSS of a bundle names. */
const fontIn = (bundle: Rolldown.OutputBundle) => (name: string) => {
  const font = bundle[`assets/${name}`];
  if (font?.type !== 'asset' || typeof font.source === 'string') throw new Error(`no such font was built: ${name}`);
  return font.source;
};

/** A page with what it tells search engines; one of a figure alone leaves that to its dataset's page. */
function described(page: SitePage, datasets: SiteDatasets, made: readonly DatasetFiles[]): SitePage {
  const files = made[datasets.findIndex(({ dataset }) => dataset === page.dataset)];
  if (page.figure !== undefined || files === undefined) return page;
  return { ...page, structuredData: files.script(page.publishing?.address) };
}

/** The site's address; where it is none, the build ends with that one line. */
function told(site: string | undefined): string | undefined {
  try {
    return siteAddress(site);
  } catch (error) {
    if (error instanceof Error) error.stack = error.message;
    throw error;
  }
}
