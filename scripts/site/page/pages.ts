import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FigureSpec } from '#src/dataset/schema.ts';
import type { SiteDatasets } from '../data/datasets.ts';

/** Where a page is published: its canonical address, that of its data, and the image for previews of links. */
export type Publishing = {
  url: string;
  data: string;
  image?: { url: string; width: number; height: number; alt: string };
};

/**
 * A page of the site: its folder (empty, or `harbour-repair/`), dataset, single figure, sizes of ready files
 * (`readySizes`), URLs and structured data.
 */
export type SitePage = LoadedDataset & {
  folder: string;
  figure?: FigureSpec;
  ready?: readonly number[];
  publishing?: Publishing;
  structuredData?: string;
};

/** Returns the pages of the site: one for each dataset and each figure; first those of the first dataset at the site's root. */
export function pagesOf(datasets: SiteDatasets): SitePage[] {
  return [...pagesIn('', datasets[0]), ...datasets.flatMap((each) => pagesIn(`${each.dataset.id}/`, each))];
}

function pagesIn(folder: string, checked: LoadedDataset): SitePage[] {
  const alone = checked.dataset.figures.map((figure) => ({
    ...checked,
    folder: `${folder}embed/${figure.id}/`,
    figure,
  }));
  return [{ ...checked, folder }, ...alone];
}
