import { createContext } from 'react';
import { readyFileHref } from '#src/export/file/readyFileHref.ts';
import type { DatasetLink } from '#src/load/fetchDataset.ts';
import { useRequiredContext } from '#src/ui/useRequiredContext.ts';
import { useFileId } from './useView.ts';

/** Another dataset of the site: its title, its language and the URL of its page. */
export type OtherDataset = { title: string; language: string; href: string };

/** What the head of a page says about the site. */
export type Site = {
  link: DatasetLink;
  /** The dataset's URL relative to the page, the same when prerendering: `../data/harbour-repair.json`. */
  datasetHref: string;
  /** The figure's id, on a page for embedding. */
  figure: string | undefined;
  /** The sizes of the dataset's ready files, for `readyFiles`; undefined where the page names none. */
  ready?: readonly number[] | undefined;
  /** The other datasets of the site, in its order, with the URLs of their pages relative to this one; given in prerendering. */
  others?: readonly OtherDataset[];
  /** The dataset's absolute URL; undefined where the site was built without its own. */
  datasetUrl: string | undefined;
};

const SiteContext = createContext<Site | undefined>(undefined);
export const SiteProvider = SiteContext.Provider;

/** Returns the site of the page. Throws outside a page. */
export const useSite = () => useRequiredContext(SiteContext, 'site');

/** Returns the URL of a ready file, relative to the page; undefined where the page shows an opened dataset. */
export function useFileHref(name: string): string | undefined {
  const { datasetHref } = useSite();
  return useFileId() === undefined ? readyFileHref(datasetHref, name) : undefined;
}

/** Reads the site from the head of a page. Throws where it names no dataset. */
export function readSite(page: Document): Site {
  const content = (name: string) => page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const link = page.querySelector<HTMLLinkElement>('link[id="page.dataset"]');
  if (link === null) throw new Error('no dataset named by the page: page.dataset');
  const { sha256, name, ready } = link.dataset;
  return {
    link: { url: link.href, ...(sha256 === undefined ? {} : { sha256 }), ...(name === undefined ? {} : { name }) },
    datasetHref: link.getAttribute('href') ?? link.href,
    figure: content('figure'),
    ready: ready?.split(' ').map(Number),
    datasetUrl: content('dataset-address'),
  };
}
