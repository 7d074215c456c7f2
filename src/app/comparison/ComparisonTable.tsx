import { type ComponentProps, cloneElement, memo, type ReactElement, useMemo } from 'react';
import { anchors } from '#src/app/navigation/anchors.ts';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Phase } from '#src/dataset/schema.ts';
import type { ComparisonRow } from '#src/statistics/comparison/compare.ts';
import type { ComparisonBlock } from '#src/statistics/comparison/comparisonBlocks.ts';
import { pairFlags } from '#src/statistics/totals/pairFlags.ts';
import { Chunked } from '#src/ui/Chunked.tsx';
import { MeasureRow, type Pair } from './ComparisonRow.tsx';
import { changeWidthOf, textWidthOf, valueWidthOf } from './columnWidths.ts';
import { useRowTargets } from './useRowTargets.ts';

type Props = Omit<Pair, 'flags' | 'hasChanges'> & {
  rows: readonly ComparisonRow[];
  blocks: readonly ComparisonBlock[];
};

type Body = ReactElement<ComponentProps<'tbody'>>;

/** Up to this many rows are arranged at once, more of them after each paint. */
const maxAtOnce = 150;

/** How many rows one body of the table holds. */
const rowsInBody = 25;

/** Renders a comparison. The roles stand in words, since a table laid out as a grid loses them in some browsers. */
export const ComparisonTable = memo(function ComparisonTable({ rows, blocks, ...phases }: Props) {
  const { dataset, from, to } = phases;
  const targets = useRowTargets();
  const { flags, hasChanges, ...widths } = useMemo(() => shapeOf(dataset, from, to, rows), [dataset, from, to, rows]);
  const pair = { ...phases, flags, hasChanges };
  return (
    <table
      role="table"
      aria-labelledby={`${anchors.comparison}.title`}
      className="comparison"
      hidden={!blocks[0]}
      {...widths}
      data-difference={hasChanges ? '' : undefined}
      data-named={dataset.phases.length > 2 ? '' : undefined}
      {...targets}
    >
      <Heads {...pair} />
      <Chunked size={1} first={rows.length > maxAtOnce ? 3 : 6} version={blocks}>
        {byPlace(blocks.flatMap((block, index) => bodiesOf(block, pair, index === 0)))}
      </Chunked>
    </table>
  );
});

/** Returns what all rows share, however they are filtered and sorted: flags, whether there are differences, widths. */
function shapeOf(dataset: Dataset, from: Phase, to: Phase, rows: readonly ComparisonRow[]) {
  const flags = pairFlags(dataset, from, to);
  return {
    flags,
    hasChanges: rows.some(({ measure, change }) => change.kind !== 'not-comparable' || flags.has(measure.id)),
    'data-names': textWidthOf([from.label, to.label]),
    'data-values': valueWidthOf(rows),
    'data-changes': changeWidthOf(rows),
  };
}

function Heads({ dataset, from, to, hasChanges }: Pair) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="label">
          <span className="sr-only">Measure</span>
        </th>
        {[from, to].map((phase) => (
          <th key={phase.id} role="columnheader" scope="col" className="value">
            <DatasetText dataset={dataset} text={phase.label} />
          </th>
        ))}
        <td aria-hidden="true" className="bars" />
        {hasChanges && (
          <th role="columnheader" scope="col" className="change">
            Difference
          </th>
        )}
      </tr>
    </thead>
  );
}

/** Returns bodies with their places as keys: each stays where it is, and shows other rows. */
const byPlace = (bodies: Body[]) => [...bodies.entries()].map(([key, body]) => cloneElement(body, { key }));

/** Returns the bodies of a block: its rows by 25, so that a browser lays out only those near the screen. */
function bodiesOf(block: ComparisonBlock, pair: Pair, isFirst: boolean): Body[] {
  // Where the columns of all blocks are not in one line, each block's values have the room that they need.
  const width = valueWidthOf(block.parts.flatMap((part) => part.rows));
  return block.parts.flatMap(({ title, rows }, part) => {
    const bodies = Array.from({ length: Math.ceil(rows.length / rowsInBody) }, (_, index) =>
      rows.slice(index * rowsInBody, (index + 1) * rowsInBody),
    );
    return bodies.map((own, index) => (
      <tbody
        key={`${title} ${own[0]?.measure.id}`}
        role="rowgroup"
        className={`${own.length === rowsInBody ? 'full' : ''} ${block.bars === 2 ? 'of-pairs' : ''}`}
        data-values={width}
      >
        {part === 0 && index === 0 && <BlockHead {...pair} block={block} />}
        {block.bars === 1 && index === 0 && (
          <PartHead {...pair} title={title} scale={isFirst ? undefined : scaleWords[part === 0 ? 'own' : 'same']} />
        )}
        {own.map((row, place) => (
          // Rows of a full body stay where they are and show others, as thousands cannot move at once.
          <MeasureRow key={own.length === rowsInBody ? place : row.measure.id} row={row} block={block} {...pair} />
        ))}
      </tbody>
    ));
  });
}

function BlockHead({ dataset, block, hasChanges }: Pair & { block: ComparisonBlock }) {
  const why = [...(block.why === '' ? [] : [block.why]), ...block.pending.map((words) => `outlined: ${words}`)].join(
    '; ',
  );
  return (
    <tr role="row" className={block.bars === 1 ? 'block-head wide-only' : 'block-head'}>
      <th role="rowheader" scope="row" colSpan={hasChanges ? 5 : 4}>
        <MixedLanguageText dataset={dataset} text={block.title} />
        {why !== '' && (
          <span className="font-normal text-muted">
            <MixedLanguageText dataset={dataset} text={`: ${why}`} quoted={block.pending} />
          </span>
        )}
      </th>
    </tr>
  );
}

/** What stands over the bars of a block's first part, and of its second. */
const scaleWords = { own: 'own scale', same: 'same scale' } as const;

/** Where there is no room for columns, the head says which phase the bars below are of. */
function PartHead({ dataset, title, scale, hasChanges }: Pair & { title: string; scale: string | undefined }) {
  return (
    <tr role="row" className="block-head narrow-only">
      <th role="rowheader" scope="row" colSpan={hasChanges ? 5 : 4}>
        <span>
          <MixedLanguageText dataset={dataset} text={title} />
        </span>
        {scale !== undefined && <span className="scale font-normal text-muted">{` ${scale}`}</span>}
      </th>
    </tr>
  );
}
