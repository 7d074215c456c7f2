import { refKey } from '#src/dataset/ref.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { sourceOf } from '#src/dataset/source/locate.ts';
import { formatPlain } from '#src/statistics/format/format.ts';
import { unitName } from '#src/statistics/format/unitName.ts';
import { placeInSource } from '#src/statistics/source/whereStated.ts';
import { reconcileAll, type Verdict } from '#src/statistics/totals/reconcile.ts';

export const totalsHeader = [
  'total',
  'total_label',
  'stated',
  'qualifier',
  'computed',
  'difference',
  'verdict',
  'unit',
  'currency',
  'parts',
  'quote',
  'source',
  'where',
  'note',
] as const;

/** Returns `0` for a total that agrees; empty for one that cannot be checked. */
function differenceOf(verdict: Verdict): string {
  if ('difference' in verdict) return formatPlain(verdict.difference);
  return verdict.kind === 'agrees' ? '0' : '';
}

/** Returns a row for each stated total, with its sum and verdict; `parts` lists keys such as `round-1.visits`. */
export function totalsRows(dataset: Dataset): string[][] {
  return reconcileAll(dataset).map(({ total, unit, verdict }) => [
    total.id,
    total.label,
    formatPlain(total.value),
    total.qualifier ?? '',
    'computed' in verdict ? formatPlain(verdict.computed) : '',
    differenceOf(verdict),
    verdict.kind,
    unitName(unit),
    unit.kind === 'money' ? unit.currency : '',
    total.parts.map(refKey).join(' '),
    total.quote,
    sourceOf(dataset, total).id,
    placeInSource(dataset, total),
    total.note ?? '',
  ]);
}
