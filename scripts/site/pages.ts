import type { FigureSpec } from '#src/dataset/schema.ts';
import type { CheckedDataset, CheckedDatasets } from './datasets.ts';

/** A page of the site: the folder that it stands in (empty, or `harbour-repair/`), its dataset, and its only figure. */
export type SitePage = CheckedDataset & { folder: string; figure?: FigureSpec };

/**
 * Every page of the site: one for each dataset and one for each of its figures alone; those of the first dataset stand
 * at the site's own address too, which comes first.
 */
export function pagesOf(datasets: CheckedDatasets): SitePage[] {
  return [...pagesIn('', datasets[0]), ...datasets.flatMap((each) => pagesIn(`${each.dataset.id}/`, each))];
}

function pagesIn(folder: string, checked: CheckedDataset): SitePage[] {
  const alone = checked.dataset.figures.map((figure) => ({
    ...checked,
    folder: `${folder}embed/${figure.id}/`,
    figure,
  }));
  return [{ ...checked, folder }, ...alone];
}
