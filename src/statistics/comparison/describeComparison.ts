import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { cellLookup, type PairKind, pairKind } from '#src/statistics/coverage/coverage.ts';
import { formatNumber } from '#src/statistics/format/format.ts';

/** In a dataset of three phases "both" and "only" would be false of the third. */
function coveragePhrases(dataset: Dataset, from: Phase, to: Phase): Record<PairKind, string> {
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

function formatMeasureCount(both: number, all: number): string {
  if (both === all) return all === 1 ? 'The only measure was' : `All ${formatNumber(all)} measures were`;
  if (both === 0) return all === 1 ? 'The only measure was not' : `None of ${formatNumber(all)} measures was`;
  return `${formatNumber(both)} of ${formatNumber(all)} measures ${both === 1 ? 'was' : 'were'}`;
}

/**
 * Describes how many measures were reported for both phases, for one of them and for neither:
 * `2 of 6 measures were reported for both phases; 1 only for Round 1, 3 only for Round 2.` Where it is brief, the first.
 */
export function describeComparison(dataset: Dataset, from: Phase, to: Phase, isBrief = false): string {
  const cell = cellLookup(dataset);
  const pairs = dataset.measures.map(({ id }) => pairKind(cell(from.id, id), cell(to.id, id)));
  const count = (kind: PairKind) => pairs.filter((each) => each === kind).length;
  const phrases = coveragePhrases(dataset, from, to);
  const rest = (['onlyFrom', 'onlyTo', 'neither'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${formatNumber(count(kind))} ${phrases[kind]}`)
    .join(', ');
  const start = `${formatMeasureCount(count('both'), pairs.length)} reported ${phrases.both}`;
  return isBrief || rest === '' ? `${start}.` : `${start}; ${rest}.`;
}
