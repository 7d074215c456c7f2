import { NumberLink } from '#src/app/number/NumberLink.tsx';
import { DatasetText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Measure, Phase, Unit } from '#src/dataset/schema.ts';
import { phaseClass, phaseColour } from '#src/figures/theme.ts';
import type { Cell } from '#src/statistics/coverage/coverage.ts';
import { notReported } from '#src/statistics/format/format.ts';

export type Share = (value: number, unit: Unit) => number;

type Props = { dataset: Dataset; phase: Phase; measure: Measure; cell: Cell; share: Share };

/** One phase of a comparison's row: its bar and value, or that none was reported, in words where the bar would be. */
export function ComparisonSlot({ dataset, phase, measure, cell, share }: Props) {
  return (
    <td role="cell" className="slot">
      <span aria-hidden="true" className="phase-name text-small text-muted">
        <DatasetText dataset={dataset} text={phase.label} />
      </span>
      <span className="track">
        {cell.kind === 'reported' ? (
          <BarAndValue dataset={dataset} phase={phase} measure={measure} cell={cell} share={share} />
        ) : (
          <span className="text-small text-muted">{notReported}</span>
        )}
      </span>
    </td>
  );
}

function BarAndValue({ dataset, phase, measure, cell, share }: Props & { cell: Extract<Cell, { kind: 'reported' }> }) {
  const target = { phase: phase.id, measure: measure.id };
  const { observation } = cell;
  const index = dataset.phases.indexOf(phase);
  const phases = dataset.phases.length;
  return (
    <>
      <svg width={`${share(observation.value, measure.unit) * 100}%`} aria-hidden="true">
        <rect
          className={`bar ${phaseClass(index, phases)}`}
          width="100%"
          height="100%"
          fill={phaseColour(index, phases)}
        />
      </svg>
      <NumberLink dataset={dataset} target={target} className="font-semibold" />
    </>
  );
}
