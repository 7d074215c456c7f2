import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { formatStated, formatValue } from '#src/statistics/format/format.ts';
import { reconcileAll } from './reconcile.ts';

/** Returns, by measure, what its two phases add up to where a stated total differs: `4 + 3 = 7; 8 stated`. */
export function pairFlags(dataset: Dataset, from: Phase, to: Phase): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (const { total, unit, parts, verdict } of reconcileAll(dataset)) {
    const [first, second, ...others] = parts;
    if (verdict.kind !== 'differs' || first === undefined || second === undefined || others.length > 0) continue;
    const { measure } = first;
    const arePair = [from, to].every((phase) => parts.some((part) => part.phase === phase && part.measure === measure));
    if (!arePair) continue;
    const values = parts.flatMap(({ cell }) => (cell.kind === 'reported' ? formatStated(cell.observation, unit) : []));
    const sum = `${values.join(' + ')} = ${formatValue(verdict.computed, unit)}`;
    flags.set(measure.id, `${sum}; ${formatStated(total, unit)} stated`);
  }
  return flags;
}
