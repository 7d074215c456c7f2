import type { Unit } from '#src/dataset/schema.ts';
import type { Entry } from '#src/statistics/coverage/coverage.ts';
import { absolute, type Decimal } from '#src/statistics/format/decimal.ts';
import { formatStated, formatValue, listInWords } from '#src/statistics/format/format.ts';
import type { NotCheckable, Reconciliation, Verdict } from './reconcile.ts';

function fullName({ measure, phase }: Entry): string {
  return `${measure.label} for ${phase.label}`;
}

/** Parts by what tells them apart: phases of one measure, measures of one phase, or both where neither is shared. */
function partNames(parts: readonly Entry[]): string {
  const [first] = parts;
  const sameMeasure = parts.every(({ measure }) => measure.id === first?.measure.id);
  const samePhase = parts.every(({ phase }) => phase.id === first?.phase.id);
  if (sameMeasure) return listInWords(parts.map(({ phase }) => phase.label));
  if (samePhase) return listInWords(parts.map(({ measure }) => measure.label));
  return listInWords(parts.map(fullName));
}

function reasonInWords(reason: NotCheckable): string {
  switch (reason.kind) {
    case 'part-not-reported':
      return `Not reported: ${listInWords(reason.parts.map(fullName))}.`;
    case 'not-exact':
      return `Not stated as exact: ${listInWords([...(reason.total ? ['the total'] : []), ...reason.parts.map(fullName)])}.`;
    default:
      return reason satisfies never;
  }
}

/** By how much a stated total misses its parts: `1 more than its parts`, `£500 less than its parts`. */
function missInWords(difference: Decimal, unit: Unit): string {
  return `${formatValue(absolute(difference), unit)} ${difference.digits < 0n ? 'less' : 'more'} than its parts`;
}

/**
 * A stated total against its parts, to be read aloud:
 * `Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.`
 */
export function describeTotal({ total, unit, parts, verdict }: Reconciliation): string {
  const stated = formatStated(total, unit);
  switch (verdict.kind) {
    case 'agrees':
      return `${partNames(parts)} add up to ${stated}, as the release states.`;
    case 'within-rounding':
      return (
        `${partNames(parts)} add up to ${formatValue(verdict.computed, unit)}; the release states ${stated}, ` +
        `${missInWords(verdict.difference, unit)}, which its rounding allows.`
      );
    case 'differs':
      return (
        `${partNames(parts)} add up to ${formatValue(verdict.computed, unit)}; the release states ${stated}, ` +
        `${missInWords(verdict.difference, unit)}.`
      );
    case 'cannot-check':
      return `The stated total of ${stated} cannot be checked. ${reasonInWords(verdict.reason)}`;
    default:
      return verdict satisfies never;
  }
}

/** A few words for a total that differs from its parts: `the parts add up to 7`. Undefined for every other. */
export function totalFlag({ unit, verdict }: Reconciliation): string | undefined {
  return verdict.kind === 'differs' ? `the parts add up to ${formatValue(verdict.computed, unit)}` : undefined;
}

/** The totals that differ from their parts, in sentences: `All boats: Round 1 and Round 2 add up to 7; …`. */
export function flagsOf(reconciliations: readonly Reconciliation[]): string[] {
  return reconciliations
    .filter(({ verdict }) => verdict.kind === 'differs')
    .map((reconciliation) => `${reconciliation.total.label}: ${describeTotal(reconciliation)}`);
}

/** A verdict in a few words. */
export const verdictInWords: Record<Verdict['kind'], string> = {
  agrees: 'Agrees',
  'within-rounding': 'Agrees within rounding',
  differs: 'Does not agree',
  'cannot-check': 'Cannot be checked',
};
