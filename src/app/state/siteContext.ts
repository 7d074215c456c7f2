import { createContext, useContext } from 'react';
import { type DatasetLink, datasetLink } from '#src/load/datasetLink.ts';

/** What a page of the site says of itself in its head. */
export type Site = {
  link: DatasetLink;
  /** The dataset's address as it is written there, which is the same on a server: `../data/harbour-repair.json`. */
  written: string;
  /** The id of the one figure that the page shows alone. */
  figure: string | undefined;
  /** The dataset's own address, where the page was built for one. */
  address: string | undefined;
};

const SiteContext = createContext<Site | undefined>(undefined);
export const SiteProvider = SiteContext.Provider;

/** Throws outside a page. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === undefined) throw new Error('no site: outside a page');
  return site;
}

/** Throws where the page names no dataset. */
export function siteOf(page: Document): Site {
  const content = (name: string) => page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const link = datasetLink(page);
  return {
    link,
    written: page.querySelector('link[id="page.dataset"]')?.getAttribute('href') ?? link.address,
    figure: content('figure'),
    address: content('dataset-address'),
  };
}
