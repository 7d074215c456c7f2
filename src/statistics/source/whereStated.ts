import type { Dataset, Words } from '#src/dataset/schema.ts';
import { locate, sectionAt, sourceOf } from '#src/dataset/source/locate.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { citeBriefly } from './cite.ts';

/** Returns the place of words with their source: `Harbour Office, bulletin 7, 5 June 2012; Notes, 1; line 3`. */
export function whereStated(dataset: Dataset, words: Words): string {
  const place = placeInSource(dataset, words);
  return [citeBriefly(sourceOf(dataset, words)), ...(place === '' ? [] : [place])].join('; ');
}

/** Returns the place of words in their source: `Notes, 1; line 3`; empty where the quote is not exactly once in it. */
export function placeInSource(dataset: Dataset, words: Words): string {
  const source = sourceOf(dataset, words);
  const line = locate(source, words)?.line;
  if (line === undefined) return '';
  return [sectionAt(source, line), `line ${formatNumber(line)}`].filter((text) => text !== undefined).join('; ');
}
