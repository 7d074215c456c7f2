import type { Unit } from '#src/dataset/schema.ts';
import type { Entry } from '#src/statistics/coverage/coverage.ts';
import { absolute, type Decimal } from '#src/statistics/format/decimal.ts';
import { formatList, formatNumber, formatStated, formatValue } from '#src/statistics/format/format.ts';
import type { NotCheckable, Reconciliation, Verdict } from './reconcile.ts';

/** Returns `Boats moved for Round 2`. */
function fullName({ measure, phase }: Entry): string {
  return `${measure.label} for ${phase.label}`;
}

/** Names each part by what differs: the phases of one measure, the measures of one phase, else both. */
export function partNames(parts: readonly Entry[]): string[] {
  const [first] = parts;
  const sameMeasure = parts.every(({ measure }) => measure.id === first?.measure.id);
  const samePhase = parts.every(({ phase }) => phase.id === first?.phase.id);
  if (sameMeasure) return parts.map(({ phase }) => phase.label);
  if (samePhase) return parts.map(({ measure }) => measure.label);
  return parts.map(fullName);
}

const listParts = (parts: readonly Entry[]) => formatList(partNames(parts));

function describeNotCheckable(reason: NotCheckable): string {
  switch (reason.kind) {
    case 'part-not-reported':
      return `Not reported: ${formatList(reason.parts.map(fullName))}.`;
    case 'not-exact':
      return `Not stated as exact: ${formatList([...(reason.total ? ['the total'] : []), ...reason.parts.map(fullName)])}.`;
  }
}

/** Returns `1 more than its parts`, `£500 less than its parts`. */
export function formatMiss(difference: Decimal, unit: Unit): string {
  return `${formatValue(absolute(difference), unit)} ${difference.digits < 0n ? 'less' : 'more'} than its parts`;
}

/** Describes a total: `Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.` */
export function describeTotal({ total, unit, parts, verdict }: Reconciliation): string {
  const stated = formatStated(total, unit);
  switch (verdict.kind) {
    case 'agrees':
      return `${listParts(parts)} add up to ${stated}, as the release states.`;
    case 'within-rounding':
      return (
        `${listParts(parts)} add up to ${formatValue(verdict.computed, unit)}; the release states ${stated}, ` +
        `${formatMiss(verdict.difference, unit)}, which its rounding allows.`
      );
    case 'differs':
      return (
        `${listParts(parts)} add up to ${formatValue(verdict.computed, unit)}; the release states ${stated}, ` +
        `${formatMiss(verdict.difference, unit)}.`
      );
    case 'cannot-check':
      return `The stated total of ${stated} cannot be checked. ${describeNotCheckable(verdict.reason)}`;
  }
}

/** The most parts that are written out as a sum. */
const maxSummands = 3;

/** Describes a total briefly: `stated; 61 + 80 agrees`, `stated; 4 + 3 = 7`, `stated; its 5 parts agree`. */
export function describeTotalBriefly({ unit, parts, verdict }: Reconciliation): string {
  const values = parts.flatMap(({ cell, measure }) =>
    cell.kind === 'reported' ? [formatStated(cell.observation, measure.unit)] : [],
  );
  const many = values.length > maxSummands;
  const sum = many ? `its ${formatNumber(values.length)} parts` : values.join(' + ');
  const agrees = `stated; ${sum} ${many ? 'agree' : 'agrees'}`;
  switch (verdict.kind) {
    case 'agrees':
      return agrees;
    case 'within-rounding':
      return `${agrees} within rounding`;
    case 'differs':
      return `stated; ${sum} ${many ? 'add up to' : '='} ${formatValue(verdict.computed, unit)}`;
    case 'cannot-check':
      return 'stated; cannot be checked';
  }
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
