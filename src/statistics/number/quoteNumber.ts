import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { sourceOf } from '#src/dataset/source/locate.ts';
import { totalById } from '#src/statistics/coverage/byId.ts';
import { ended } from '#src/statistics/format/format.ts';
import { cite } from '#src/statistics/source/cite.ts';
import { sentenceOf } from '#src/statistics/source/sentence.ts';
import { placeInSource } from '#src/statistics/source/whereStated.ts';
import { flagsOf } from '#src/statistics/totals/describeTotal.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';
import { statedBy } from './describeNumber.ts';

/**
 * A number ready to paste: the sentence that states it, where that stands, the citation and the link, if there is one;
 * of a total that its parts do not add up to, that too.
 * `“61 visits,17 for repairs.” (Notes, 1; line 3). Harbour Office (2012). “Repairs”, bulletin 7, 5 June 2012. https://…`
 * Undefined where none was reported.
 */
export function quoteNumber(dataset: Dataset, ref: Ref, link?: string): string | undefined {
  const found = statedBy(dataset, ref);
  if (found === undefined) return undefined;
  const { stated } = found;
  const sentence = sentenceOf(dataset, stated);
  const words = sentence === undefined ? stated.quote : sentence.before + sentence.quote + sentence.after;
  const place = placeInSource(dataset, stated);
  const flags = 'total' in ref ? flagsOf([reconcile(dataset, totalById(dataset, ref.total))]) : [];
  return [
    `“${words.replaceAll('\n', ' ').trim()}”${place === '' ? '.' : ` (${place}).`}`,
    ...flags.map((flag) => ended(flag)),
    cite(sourceOf(dataset, stated)),
    ...(link === undefined ? [] : [link]),
  ].join(' ');
}
