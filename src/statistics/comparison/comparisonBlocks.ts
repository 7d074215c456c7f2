import { unitKind } from '#src/dataset/unit.ts';
import { type GroupKind, groupKindOf, onePhaseTitle, type PhasePair, partTitle } from './blockTitle.ts';
import type { ComparisonRow } from './compare.ts';
import { type BarFraction, comparisonScale } from './comparisonScale.ts';

/** Rows of a block that were reported for the same phases, under a head that says which. */
export type BlockPart = { title: string; rows: ComparisonRow[] };

/** Rows of a comparison whose bars have one scale. */
export type ComparisonBlock = {
  /** How many bars each row has. */
  bars: 0 | 1 | 2;
  title: string;
  /** Follows the title: `bars on a scale of their own`; empty where nothing is to be said. */
  why: string;
  /** What has still to happen to measures of the block, as their bars are outlines. */
  pending: string[];
  parts: BlockPart[];
  barFraction: BarFraction;
};

const blockKinds: readonly { kinds: readonly [GroupKind, ...GroupKind[]]; bars: ComparisonBlock['bars'] }[] = [
  { kinds: ['comparable'], bars: 2 },
  { kinds: ['notComparable'], bars: 2 },
  { kinds: ['onlyFrom', 'onlyTo'], bars: 1 },
  { kinds: ['neither'], bars: 0 },
];

/**
 * Arranges the rows of a comparison in blocks: measures reported for both phases, for one, for neither, each kind of unit by
 * itself where there are bars. A block of measures that were reported for one phase has a part for each phase. `visible`
 * are the rows to show, in their order: bars keep their length where others are hidden. Empty blocks are left out.
 */
export function comparisonBlocks(
  pair: PhasePair,
  rows: readonly ComparisonRow[],
  visible: readonly ComparisonRow[],
): ComparisonBlock[] {
  const blocks: ComparisonBlock[] = [];
  for (const { kinds, bars } of blockKinds) {
    const isOfKind = (row: ComparisonRow) => kinds.includes(groupKindOf(row));
    const barFraction = comparisonScale(rows.filter(isOfKind));
    const own = visible.filter(isOfKind);
    for (const some of bars === 0 ? [own] : splitByUnit(own)) {
      const unit = some[0]?.measure.unit;
      if (unit === undefined) continue;
      const why = [
        ...(bars < 2 && blocks.every((block) => block.bars === 2) ? ['no difference can be given'] : []),
        ...(bars > 0 && blocks.length > 0 ? ['bars on a scale of their own'] : []),
      ];
      const pending = bars > 0 ? some.flatMap(({ measure }) => measure.pending ?? []) : [];
      const parts = kinds.flatMap((kind): BlockPart[] => {
        const ofKind = some.filter((row) => groupKindOf(row) === kind);
        return ofKind.length === 0 ? [] : [{ title: partTitle(kind, unit, pair), rows: ofKind }];
      });
      const title = bars === 1 ? onePhaseTitle(unit, pair) : partTitle(kinds[0], unit, pair);
      blocks.push({ bars, title, why: why.join('; '), pending: [...new Set(pending)], parts, barFraction });
    }
  }
  return blocks;
}

function splitByUnit(rows: readonly ComparisonRow[]): ComparisonRow[][] {
  const kinds = [...new Set(rows.map(({ measure }) => unitKind(measure.unit)))];
  return kinds.map((kind) => rows.filter(({ measure }) => unitKind(measure.unit) === kind));
}
