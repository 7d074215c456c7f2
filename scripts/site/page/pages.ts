import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FigureSpec } from '#src/dataset/schema.ts';
import type { SiteDatasets } from '../data/datasets.ts';

/** Where a page is published: the one address by which it is known, that of its data, and a picture that stands for it. */
export type Publishing = {
  address: string;
  data: string;
  image?: { address: string; width: number; height: number; alt: string };
};

/**
 * A page of the site: the folder that it stands in (empty, or `harbour-repair/`), its dataset, its only figure,
 * where it is published, if the site was told, and, where it is a whole dataset's, the script that tells search engines
 * of it.
 */
export type SitePage = LoadedDataset & {
  folder: string;
  figure?: FigureSpec;
  publishing?: Publishing;
  structuredData?: string;
};

/**
 * Every page of the site: one for each dataset and one for each of its figures alone; those of the first dataset stand
 * at the site's own address too, which comes first.
 */
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
