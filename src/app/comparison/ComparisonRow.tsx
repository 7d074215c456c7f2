import { anchors } from '#src/app/navigation/anchors.ts';
import { numberLink } from '#src/app/number/NumberLink.tsx';
import { DatasetText, datasetText } from '#src/app/text/MixedLanguageText.tsx';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Measure, Phase } from '#src/dataset/schema.ts';
import { phaseClass, phaseColour } from '#src/figures/theme.ts';
import type { ComparisonRow } from '#src/statistics/comparison/compare.ts';
import type { ComparisonBlock } from '#src/statistics/comparison/comparisonBlocks.ts';
import { differenceWords } from '#src/statistics/comparison/describeChange.ts';
import { notReported } from '#src/statistics/format/format.ts';
import { Flag } from '#src/ui/Flag.tsx';

/*
 * A row may stand on the page 5,000 times: its parts are functions, as a component is one more thing to keep and to remove.
 */

/** What all rows of a comparison share. */
export type Pair = {
  dataset: Dataset;
  from: Phase;
  to: Phase;
  /** By the id of a measure, what a stated total of its two values does not add up to. */
  flags: ReadonlyMap<string, string>;
  /** Whether there is a column of differences. */
  hasChanges: boolean;
};

type Props = Pair & { row: ComparisonRow; block: ComparisonBlock };

/** Renders a measure: both values, bars, difference. The whole row chooses its number, or the label its first. */
export function MeasureRow({ row, block, dataset, from, to, flags, hasChanges }: Props) {
  const { measure } = row;
  const slots = [
    { phase: from, cell: row.from, side: 'from' },
    { phase: to, cell: row.to, side: 'to' },
  ] as const;
  const keyOf = (phase: Phase) => refKey({ phase: phase.id, measure: measure.id });
  const first = slots.find(({ cell }) => cell.kind === 'reported');
  const firstKey = first && keyOf(first.phase);
  const isPair = block.bars === 2;
  const flag = flags.get(measure.id);
  const words = differenceWords(row);
  return (
    <tr
      role="row"
      className={rowClasses[block.bars]}
      data-chooses={isPair ? undefined : firstKey}
      data-change={row.change.kind === 'not-comparable' ? undefined : ''}
    >
      <th role="rowheader" scope="row" className="label" data-chooses={isPair ? firstKey : undefined}>
        {datasetText({ dataset, text: measure.label })}
        {notesOf(dataset, row)}
      </th>
      {slots.map(({ phase, cell, side }) => (
        <td
          key={side}
          role="cell"
          className="value"
          data-side={side}
          data-missing={cell.kind === 'not-reported' ? '' : undefined}
          data-chooses={isPair ? keyOf(phase) : undefined}
        >
          {cell.kind === 'reported' ? (
            numberLink({
              dataset,
              target: { phase: phase.id, measure: measure.id },
              section: anchors.comparison,
              className: 'font-semibold',
            })
          ) : (
            <span className="text-small text-muted">{notReported}</span>
          )}
        </td>
      ))}
      <td aria-hidden="true" className="bars">
        {slots.map(
          ({ phase, cell, side }) =>
            cell.kind === 'reported' && (
              <span key={side} className="lane" data-side={side} data-chooses={isPair ? keyOf(phase) : undefined}>
                {(isPair || dataset.phases.length > 2) &&
                  datasetText({ dataset, text: phase.label, className: 'phase-name text-small text-muted' })}
                {barOf(dataset, phase, measure, cell.observation.value, block)}
              </span>
            ),
        )}
      </td>
      {hasChanges && (
        <td role="cell" className="change">
          {flag !== undefined && <TotalFlag words={flag} />}
          {words !== undefined && <span className="whole font-semibold">{words.value}</span>}
          {words?.aside !== undefined && <span className="text-small text-muted">{` ${words.aside}`}</span>}
        </td>
      )}
    </tr>
  );
}

const rowClasses = { 0: 'gap', 1: 'single', 2: 'pair' } as const;

/** Renders what must be said of a row: of its comparison or why there is none, and what has still to happen. */
function notesOf(dataset: Dataset, { measure, change }: ComparisonRow) {
  const reason = change.kind === 'not-comparable' ? change.reason.kind : undefined;
  const texts = [reason === 'not-reported' ? undefined : measure.comparison?.note, measure.pending].filter(
    (text) => text !== undefined,
  );
  if (reason !== 'not-exact' && texts.length === 0) return undefined;
  return (
    <>
      {reason === 'not-exact' && <span className="row-note block text-small text-muted">not stated as exact</span>}
      {texts.map((text) => (
        <DatasetText key={text} dataset={dataset} text={text} className="row-note block text-small text-muted" />
      ))}
    </>
  );
}

function barOf({ phases }: Dataset, phase: Phase, measure: Measure, value: number, block: ComparisonBlock) {
  const index = phases.indexOf(phase);
  const colour = phaseColour(index, phases.length);
  const isPending = measure.pending !== undefined;
  return (
    <span className="track">
      <svg width={`${block.barFraction(value, measure.unit) * 100}%`} aria-hidden="true">
        <rect
          className={`bar ${phaseClass(index, phases.length)}${isPending ? ' outlined' : ''}`}
          width="100%"
          height="100%"
          fill={isPending ? 'none' : colour}
          // Half of a stroke is outside the drawing, where nothing shows.
          {...(isPending ? { stroke: colour, strokeWidth: 4 } : {})}
        />
      </svg>
    </span>
  );
}

function TotalFlag({ words }: { words: string }) {
  return (
    <a
      href={`#${anchors.totals}`}
      className="inline-block min-w-6 text-center no-underline"
      title={words}
      aria-label={words}
    >
      <Flag />
    </a>
  );
}
