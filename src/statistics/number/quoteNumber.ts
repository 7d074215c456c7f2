import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { sourceOf } from '#src/dataset/source/locate.ts';
import { totalById } from '#src/statistics/coverage/byId.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { cite } from '#src/statistics/source/cite.ts';
import { sentenceOf } from '#src/statistics/source/sentence.ts';
import { placeInSource } from '#src/statistics/source/whereStated.ts';
import { totalFlags } from '#src/statistics/totals/describeTotal.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';
import { statedNumber } from './describeNumber.ts';

/**
 * Returns a number as a quotation: the sentence that states it, its place, a flag where it is a total that does not add
 * up, the citation and the link, if there is one:
 * `“61 visits,17 for repairs.” (Notes, 1; line 3). Harbour Office (2012). “Repairs”, bulletin 7, 5 June 2012. https://…`
 * Undefined where it was not reported.
 */
export function quoteNumber(dataset: Dataset, ref: Ref, link?: string): string | undefined {
  const found = statedNumber(dataset, ref);
  if (found === undefined) return undefined;
  const { stated } = found;
  const sentence = sentenceOf(dataset, stated);
  const words = sentence === undefined ? stated.quote : sentence.before + sentence.quote + sentence.after;
  const place = placeInSource(dataset, stated);
  const flags = 'total' in ref ? totalFlags([reconcile(dataset, totalById(dataset, ref.total))]) : [];
  return [
    `“${words.replaceAll('\n', ' ').trim()}”${place === '' ? '.' : ` (${place}).`}`,
    ...flags.map((flag) => withFullStop(flag)),
    cite(sourceOf(dataset, stated)),
    ...(link === undefined ? [] : [link]),
  ].join(' ');
}
