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

/** Nothing is added up where a part is missing or not exact; where all agrees, the difference is a zero. */
function differenceOf(verdict: Verdict): string {
  if ('difference' in verdict) return formatPlain(verdict.difference);
  return verdict.kind === 'agrees' ? '0' : '';
}

/**
 * A row for each stated total, with the sum of its parts and what that says of it: `agrees`, `within-rounding`,
 * `differs` or `cannot-check`; `parts` names them, phase and measure, with a space between. Values are plain.
 */
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
