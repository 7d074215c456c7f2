import type { Dataset, Phase, Unit } from '#src/dataset/schema.ts';
import { phaseColour } from '#src/figures/theme.ts';
import type { ComparisonRow } from '#src/statistics/compare.ts';
import type { Cell } from '#src/statistics/coverage.ts';
import { formatStated, notReported } from '#src/statistics/format.ts';
import { ChangeInWords } from './ChangeInWords.tsx';
import type { ComparisonGroup } from './comparisonGroups.ts';
import { StatedLink } from './StatedLink.tsx';
import { statedClass } from './statedClass.ts';

type Share = (value: number, unit: Unit) => number;
type Pair = { dataset: Dataset; from: Phase; to: Phase; share: Share };

/** One group of a comparison. The roles stand in words, since a table laid out as a grid loses them in some browsers. */
export function ComparisonTable({ group, ...pair }: Pair & { group: ComparisonGroup }) {
  return (
    <table role="table" className="comparison mt-6">
      <caption className="pb-1.5 text-start font-semibold">
        {group.title}
        {group.why !== '' && <span className="font-normal text-muted">: {group.why}</span>}
      </caption>
      <thead role="rowgroup" className="sr-only">
        <tr role="row">
          {['Measure', pair.from.label, pair.to.label, 'Difference'].map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {group.rows.map((row) => (
          <Row key={row.measure.id} row={row} {...pair} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, dataset, from, to, share }: Pair & { row: ComparisonRow }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="font-normal">
        {row.measure.label}
      </th>
      <Slot dataset={dataset} phase={from} row={row} cell={row.from} share={share} />
      <Slot dataset={dataset} phase={to} row={row} cell={row.to} share={share} />
      <td role="cell" className="change">
        <ChangeInWords row={row} from={from} to={to} />
      </td>
    </tr>
  );
}

type SlotProps = { dataset: Dataset; phase: Phase; row: ComparisonRow; cell: Cell; share: Share };

/** The most of a slot, in %, that a bar takes: its value has the rest. */
const longest = 68;

function Slot({ dataset, phase, row, cell, share }: SlotProps) {
  const target = { phase: phase.id, measure: row.measure.id };
  const { unit } = row.measure;
  return (
    <td role="cell" className="slot">
      <span aria-hidden="true" className="phase-name text-small text-muted">
        {phase.label}
      </span>
      {cell.kind === 'reported' ? (
        <span className="flex min-w-0 flex-1 items-center gap-2 border-s border-ink">
          <svg
            className={`comparison-bar ${statedClass(dataset, target)}`}
            width={`${share(cell.observation.value, unit) * longest}%`}
            aria-hidden="true"
          >
            <rect
              className="bar"
              width="100%"
              height="100%"
              fill={phaseColour(dataset.phases.indexOf(phase), dataset.phases.length)}
            />
          </svg>
          <StatedLink
            dataset={dataset}
            target={target}
            text={formatStated(cell.observation, unit)}
            className="font-semibold"
          />
        </span>
      ) : (
        <span className="flex-1 border-s border-ink ps-2 text-small text-muted">{notReported}</span>
      )}
    </td>
  );
}
