import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { pairCoverage } from '#src/statistics/coverage/coverage.ts';
import { formatNumber, notReported } from '#src/statistics/format/format.ts';
import type { NotComparable } from './compare.ts';

type Places = { both: string; onlyFrom: string; onlyTo: string; neither: string };

/** With a third phase about, "both" and "only" would say something of that one too. */
function placesOf(dataset: Dataset, from: Phase, to: Phase): Places {
  return dataset.phases.length > 2
    ? {
        both: `for both ${from.label} and ${to.label}`,
        onlyFrom: `for ${from.label} but not for ${to.label}`,
        onlyTo: `for ${to.label} but not for ${from.label}`,
        neither: `for neither`,
      }
    : {
        both: 'for both phases',
        onlyFrom: `only for ${from.label}`,
        onlyTo: `only for ${to.label}`,
        neither: 'for neither',
      };
}

function countOf(both: number, all: number): string {
  if (both === all) return all === 1 ? 'The only measure was' : `All ${formatNumber(all)} measures were`;
  if (both === 0) return all === 1 ? 'The only measure was not' : `None of ${formatNumber(all)} measures was`;
  return `${formatNumber(both)} of ${formatNumber(all)} measures ${both === 1 ? 'was' : 'were'}`;
}

/**
 * How many measures were reported for both phases, for one of them and for neither:
 * `2 of 6 measures were reported for both phases; 1 only for Round 1, 3 only for Round 2.`
 */
export function describeComparison(dataset: Dataset, from: Phase, to: Phase): string {
  const { both, onlyFrom, onlyTo, neither } = pairCoverage(dataset, from.id, to.id);
  const places = placesOf(dataset, from, to);
  const others = [
    { count: onlyFrom.length, place: places.onlyFrom },
    { count: onlyTo.length, place: places.onlyTo },
    { count: neither.length, place: places.neither },
  ].filter(({ count }) => count > 0);
  const rest = others.map(({ count, place }) => `${formatNumber(count)} ${place}`).join(', ');
  const start = `${countOf(both.length, dataset.measures.length)} reported ${places.both}`;
  return rest === '' ? `${start}.` : `${start}; ${rest}.`;
}

/** Why two phases are not compared, in a few words that can follow a dash: `not reported for Round 2`. */
export function describeReason(reason: NotComparable, from: Phase, to: Phase): string {
  switch (reason.kind) {
    case 'not-reported':
      return `${notReported} for ${missingPhases(reason.missing, from, to)}`;
    case 'refused':
      return reason.note ?? 'not to be compared';
    case 'not-exact':
      return 'not stated as exact';
    default:
      return reason satisfies never;
  }
}

function missingPhases(missing: 'from' | 'to' | 'both', from: Phase, to: Phase): string {
  switch (missing) {
    case 'from':
      return from.label;
    case 'to':
      return to.label;
    case 'both':
      return `${from.label} or ${to.label}`;
    default:
      return missing satisfies never;
  }
}
