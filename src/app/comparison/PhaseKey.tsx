import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { phaseClass, phaseColour } from '#src/figures/theme.ts';
import { formatCounted, formatDate } from '#src/statistics/format/format.ts';

/**
 * Renders what some phases are: colour, label, name, start and end as far as they are known, and note. On a narrow screen the
 * notes are behind their count.
 */
export function PhaseKey({ dataset, phases }: { dataset: Dataset; phases: readonly Phase[] }) {
  const notes = phases.filter(({ note }) => note !== undefined).length;
  return (
    <div className="phase-keys text-small text-muted">
      <ul aria-label="Key" className="phase-key">
        {phases.map((phase) => (
          <li key={phase.id}>
            <Swatch dataset={dataset} phase={phase} />
            <span className="font-semibold text-ink">
              <DatasetText dataset={dataset} text={phase.label} />
            </span>
            <MixedLanguageText dataset={dataset} text={factsOf(phase)} />
            {phase.note !== undefined && (
              <span className="phase-note">
                <span>. </span>
                <DatasetText dataset={dataset} text={phase.note} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {notes > 0 && (
        <details className="print:hidden">
          <summary className="unmarked">{`${formatCounted({ value: notes }, noteCount)} on the phases`}</summary>
        </details>
      )}
    </div>
  );
}

const noteCount = { kind: 'count', one: 'note', other: 'notes' } as const;

/** Returns what is known of a phase beside its label and its note: `, First round, from May 2011`. */
function factsOf({ name, started, ended }: Phase): string {
  const facts = [
    ...(name === undefined ? [] : [name]),
    ...(started === undefined ? [] : [`from ${formatDate(started)}`]),
    ...(ended === undefined ? [] : [`until ${formatDate(ended)}`]),
  ];
  return facts.map((fact) => `, ${fact}`).join('');
}

/** Where all phases are drawn in one colour, it tells them apart no more: there is none. */
function Swatch({ dataset: { phases }, phase }: { dataset: Dataset; phase: Phase }) {
  const index = phases.indexOf(phase);
  const colour = phaseColour(index, phases.length);
  if (phases.every((_, other) => phaseColour(other, phases.length) === colour)) return null;
  return (
    <svg aria-hidden="true" className="me-2 inline-block size-3 align-[-0.05em]" width="12" height="12">
      <rect className={`bar ${phaseClass(index, phases.length)}`} width="100%" height="100%" fill={colour} />
    </svg>
  );
}
