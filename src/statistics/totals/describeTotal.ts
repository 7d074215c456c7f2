import type { Unit } from '#src/dataset/schema.ts';
import type { Entry } from '#src/statistics/coverage/coverage.ts';
import { absolute, type Decimal } from '#src/statistics/format/decimal.ts';
import { formatList, formatStated, formatValue } from '#src/statistics/format/format.ts';
import type { NotCheckable, Reconciliation, Verdict } from './reconcile.ts';

function fullName({ measure, phase }: Entry): string {
  return `${measure.label} for ${phase.label}`;
}

/** Names parts by what differs: the phases of one measure, the measures of one phase, else both. */
function partNames(parts: readonly Entry[]): string {
  const [first] = parts;
  const sameMeasure = parts.every(({ measure }) => measure.id === first?.measure.id);
  const samePhase = parts.every(({ phase }) => phase.id === first?.phase.id);
  if (sameMeasure) return formatList(parts.map(({ phase }) => phase.label));
  if (samePhase) return formatList(parts.map(({ measure }) => measure.label));
  return formatList(parts.map(fullName));
}

function describeNotCheckable(reason: NotCheckable): string {
  switch (reason.kind) {
    case 'part-not-reported':
      return `Not reported: ${formatList(reason.parts.map(fullName))}.`;
    case 'not-exact':
      return `Not stated as exact: ${formatList([...(reason.total ? ['the total'] : []), ...reason.parts.map(fullName)])}.`;
    default:
      return reason satisfies never;
  }
}

/** Returns `1 more than its parts`, `£500 less than its parts`. */
function formatMiss(difference: Decimal, unit: Unit): string {
  return `${formatValue(absolute(difference), unit)} ${difference.digits < 0n ? 'less' : 'more'} than its parts`;
}

/**
 * Describes a stated total and its parts in a sentence:
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
        `${formatMiss(verdict.difference, unit)}, which its rounding allows.`
      );
    case 'differs':
      return (
        `${partNames(parts)} add up to ${formatValue(verdict.computed, unit)}; the release states ${stated}, ` +
        `${formatMiss(verdict.difference, unit)}.`
      );
    case 'cannot-check':
      return `The stated total of ${stated} cannot be checked. ${describeNotCheckable(verdict.reason)}`;
    default:
      return verdict satisfies never;
  }
}

/** Returns `the parts add up to 7` for a total that differs from its parts; undefined for any other. */
export function totalFlag({ unit, verdict }: Reconciliation): string | undefined {
  return verdict.kind === 'differs' ? `the parts add up to ${formatValue(verdict.computed, unit)}` : undefined;
}

/** Describes the totals that differ from their parts: `All boats: Round 1 and Round 2 add up to 7; …`. */
export function totalFlags(reconciliations: readonly Reconciliation[]): string[] {
  return reconciliations
    .filter(({ verdict }) => verdict.kind === 'differs')
    .map((reconciliation) => `${reconciliation.total.label}: ${describeTotal(reconciliation)}`);
}

export const verdictLabels: Record<Verdict['kind'], string> = {
  agrees: 'Agrees',
  'within-rounding': 'Agrees within rounding',
  differs: 'Does not agree',
  'cannot-check': 'Cannot be checked',
};
