import type { Dataset } from '#src/dataset/schema.ts';

/**
 * Returns the URL of a ready file beside that of its dataset: `../files/harbour-repair-visits.csv` for
 * `../data/harbour-repair.json`.
 */
export function readyFileHref(datasetHref: string, name: string): string {
  return datasetHref.replace(/data\/[^/]*$/, `files/${name}`);
}

/** Returns the name of the ready image of a figure, `comparison` or `totals`: `harbour-repair-visits-report.svg`. */
export const readyImageName = (dataset: Dataset, id: string): string => `${dataset.id}-${id}-report.svg`;
