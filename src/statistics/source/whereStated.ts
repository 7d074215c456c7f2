import type { Dataset, Words } from '#src/dataset/schema.ts';
import { locate, sectionAt, sourceOf } from '#src/dataset/source/locate.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { citeBriefly } from './cite.ts';

/** Where words stand: `Harbour Office, bulletin 7, 5 June 2012; Notes, 1; line 3`. */
export function whereStated(dataset: Dataset, words: Words): string {
  return [citeBriefly(sourceOf(dataset, words)), ...placeOf(dataset, words)].join('; ');
}

/** Where words stand in their source: `Notes, 1; line 3`. */
export function placeInSource(dataset: Dataset, words: Words): string {
  return placeOf(dataset, words).join('; ');
}

function placeOf(dataset: Dataset, words: Words): string[] {
  const source = sourceOf(dataset, words);
  const line = locate(source, words)?.line;
  if (line === undefined) return [];
  return [sectionAt(source, line), `line ${formatNumber(line)}`].filter((place) => place !== undefined);
}
