import { join, sep } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { readySizes } from '#src/export/file/readyFiles.ts';
import { compressAll } from './compress.ts';
import { type DatasetFiles, filesOfDataset, filesOfSite } from './data/dataFiles.ts';
import { readSiteData, type SiteDatasets } from './data/datasets.ts';
import { ownFile, ownFileHead } from './data/ownFile.ts';
import { charactersOf } from './font/characters.ts';
import { cutFonts } from './font/fontFaces.ts';
import type { OgImage } from './image/ogImage.ts';
import { offline } from './offline/offline.ts';
import { fillPage } from './page/page.ts';
import { pagesOf, type SitePage, upFrom } from './page/pages.ts';
import { contentSecurityPolicy, developmentPolicy, headersFile } from './page/policy.ts';
import { preloadScripts } from './page/preloadScripts.ts';
import { extractStyles, inlineStyle } from './page/styles.ts';
import { formatWeights, weighPages } from './pageWeights.ts';
import { siteAddress } from './siteAddress.mjs';

/** The dataset's file that is shown while developing in place of those of `data/`, undefined for these. */
const ownPath = process.env['DATASET'];

/**
 * Builds the site: the files of `data/` and those made of each dataset; the ready files of `files/`; a page for each
 * dataset of `data/index.json` and each of its figures; `_headers` for hosts; a service worker; and a compressed file
 * beside each text. It prints what each page weighs by part. Where `SITE` has the site's address, pages name it and
 * have an image for previews of links. The build fails at once where a dataset is missing or not valid.
 */
export function site(): Plugin[] {
  let css = '';
  return [
    {
      name: 'site-styles',
      apply: 'build',
      generateBundle: {
        // Before the page and its chunks are written, which would link to the CSS.
        order: 'pre',
        handler(_, bundle) {
          css = extractStyles(bundle);
        },
      },
    },
    pages(() => css),
    ...(ownPath === undefined ? [] : [ownFile(ownPath)]),
    offline(),
    weights(),
    {
      name: 'site-compressed',
      apply: 'build',
      // Pages and compression take most of the time, which needs no warning.
      config: () => ({ build: { rolldownOptions: { checks: { bundlerTimings: false } } } }),
      async writeBundle({ dir }) {
        if (dir !== undefined) await compressAll(dir);
      },
    },
  ];
}

/** Prints what each page weighs, unless the build is to be quiet. */
function weights(): Plugin {
  let print: ((text: string) => void) | undefined;
  return {
    name: 'site-weights',
    apply: 'build',
    configResolved({ logger, logLevel }) {
      if (logLevel === undefined || logLevel === 'info') print = (text) => logger.info(text);
    },
    writeBundle: {
      // After Vite's list of files.
      order: 'post',
      async handler({ dir }) {
        if (print !== undefined && dir !== undefined) print(`\n${formatWeights(await weighPages(dir))}`);
      },
    },
  };
}

function pages(extractedStyles: () => string): Plugin {
  let root = '';
  let folder = '';
  let fonts = '';
  let isDev = false;
  let siteUrl: string | undefined;
  return {
    name: 'site',
    configResolved({ root: given, command }) {
      root = given;
      folder = join(root, 'data');
      fonts = join(root, 'src/export/font');
      isDev = command === 'serve';
      siteUrl = isDev ? undefined : siteAddress(process.env['SITE']);
    },
    async buildStart() {
      if (!isDev) await readSiteData(folder);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { datasets, files } = await readSiteData(folder, siteUrl);
        const datasetFiles = await Promise.all(datasets.map(filesOfDataset));
        for (const [name, source] of filesOfSite(files, datasets, datasetFiles)) {
          this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
        }
        const ready = await (await loadReadyFiles(root)).readyFilesOfSite(datasets, fonts);
        for (const [name, source] of ready) {
          this.emitFile({ type: 'asset', fileName: `files/${name}`, source });
        }
        const css = await cutFonts(extractedStyles(), charactersOf(datasets.map(textOf)), fontIn(bundle));
        const ids = datasets.map(({ dataset }) => dataset.id);
        const pages = pagesOf(datasets).map((page) => ({ ...page, ready: readySizes(page.dataset, ready) }));
        const styles = [...new Set(pages.map(({ folder }) => inlineStyle(css, upFrom(folder))))];
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(ids, styles) });
        const indexPage = bundle['index.html'];
        if (indexPage?.type !== 'asset') throw new Error('no page was built: index.html');
        const { prerender } = await loadPrerender(root);
        const template = preloadScripts(String(indexPage.source));
        const emit = ({ id }: FigureSpec, { bytes }: OgImage) =>
          this.getFileName(this.emitFile({ type: 'asset', name: `${id}.png`, source: bytes }));
        const published =
          siteUrl === undefined ? pages : await (await loadOgImages(root)).ogImagePages(pages, siteUrl, fonts, emit);
        for (const page of published) {
          const style = inlineStyle(css, upFrom(page.folder));
          const body = await prerender(page);
          const data = textOf(page);
          const content = { policy: contentSecurityPolicy([style]), style, body, data };
          const source = fillPage(template, withStructuredData(page, datasets, datasetFiles), content);
          if (page.folder === '') indexPage.source = source;
          else this.emitFile({ type: 'asset', fileName: `${page.folder}index.html`, source });
        }
      },
    },
    transformIndexHtml: (html, { originalUrl = '/' }) => (isDev ? devPage(html, folder, originalUrl) : html),
    hotUpdate({ file, server }) {
      if (file.startsWith(folder + sep)) server.ws.send({ type: 'full-reload' });
    },
  };
}

/** Returns the page at an address while developing; the app renders its content. */
async function devPage(html: string, data: string, url: string): Promise<string> {
  if (ownPath !== undefined) return fillPage(html, await ownFileHead(ownPath), { policy: developmentPolicy });
  const pages = pagesOf((await readSiteData(data)).datasets);
  const path = new URL(url, 'http://localhost').pathname.slice(1);
  const page = pages.find(({ folder }) => folder === path) ?? pages[0];
  return page === undefined ? html : fillPage(html, page, { policy: developmentPolicy });
}

/** Loads a module of this folder as Vite loads the app in the page, without this configuration. */
async function load<Module>(root: string, path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(join(root, 'scripts/site', path), {});
  return module;
}

const loadPrerender = (root: string) => load<typeof import('./page/prerender.ts')>(root, 'page/prerender.ts');
const loadReadyFiles = (root: string) =>
  load<typeof import('./files/readyFilesOfSite.ts')>(root, 'files/readyFilesOfSite.ts');
const loadOgImages = (root: string) => load<typeof import('./image/ogImagePages.ts')>(root, 'image/ogImagePages.ts');

const textOf = ({ file }: LoadedDataset) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);

/** Returns a function that returns the bytes of a bundle's font by name, and throws where there is none. */
const fontIn = (bundle: Rolldown.OutputBundle) => (name: string) => {
  const font = bundle[`assets/${name}`];
  if (font?.type !== 'asset' || typeof font.source === 'string') throw new Error(`no such font was built: ${name}`);
  return font.source;
};

/** Adds the structured data to the page of a whole dataset. */
function withStructuredData(page: SitePage, datasets: SiteDatasets, made: readonly DatasetFiles[]): SitePage {
  const files = made[datasets.findIndex(({ dataset }) => dataset === page.dataset)];
  if (page.figure !== undefined || files === undefined) return page;
  return { ...page, structuredData: files.structuredData(page.publishing?.url) };
}
