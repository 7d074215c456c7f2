import type { OtherDataset } from '#src/app/state/siteContext.ts';
import { pageLanguage } from '#src/dataset/language.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FigureSpec } from '#src/dataset/schema.ts';
import type { SiteDatasets } from '../data/datasets.ts';

/** Where a page is published: its canonical address, that of its data, and the image for previews of links. */
export type Publishing = {
  url: string;
  data: string;
  image?: { url: string; width: number; height: number; alt: string } | undefined;
};

/**
 * A page of the site: its folder (empty, or `harbour-repair/`), dataset, single figure, sizes of ready files
 * (`readySizes`), URLs and structured data; on the page of a whole dataset the site's other datasets.
 */
export type SitePage = LoadedDataset & {
  folder: string;
  figure?: FigureSpec;
  others?: readonly OtherDataset[];
  ready?: readonly number[];
  publishing?: Publishing;
  structuredData?: string;
};

/** Returns the path from a folder of the site to the site's own: `./` from that itself, `../` from `harbour-repair/`. */
export const upFrom = (folder: string) => '../'.repeat(folder.split('/').length - 1) || './';

/** Returns the pages of the site: one for each dataset and each figure; first those of the first dataset at the site's root. */
export function pagesOf(datasets: SiteDatasets): SitePage[] {
  const pages = (folder: string, checked: LoadedDataset) =>
    pagesIn(folder, checked, othersIn(folder, datasets, checked));
  return [...pages('', datasets[0]), ...datasets.flatMap((each) => pages(`${each.dataset.id}/`, each))];
}

function pagesIn(folder: string, checked: LoadedDataset, others: OtherDataset[]): SitePage[] {
  const alone = checked.dataset.figures.map((figure) => ({
    ...checked,
    folder: `${folder}embed/${figure.id}/`,
    figure,
  }));
  return [{ ...checked, folder, others }, ...alone];
}

/** Returns the other datasets of the site, seen from the folder of a dataset's page. */
function othersIn(folder: string, datasets: SiteDatasets, checked: LoadedDataset): OtherDataset[] {
  return datasets
    .filter((each) => each !== checked)
    .map(({ dataset: { id, title, language = pageLanguage } }) => ({
      title,
      language,
      href: `${upFrom(folder)}${id}/`,
    }));
}
