import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset, Phase } from '#src/dataset/schema.ts';
import { phaseClass, phaseColour } from '#src/figures/theme.ts';
import { formatDate } from '#src/statistics/format/format.ts';

/** Renders what some phases are: colour, label, name, start and end as far as they are known, and note. */
export function PhaseKey({ dataset, phases }: { dataset: Dataset; phases: readonly Phase[] }) {
  return (
    <ul aria-label="Key" className="phase-key text-small text-muted">
      {phases.map((phase) => (
        <li key={phase.id}>
          <Swatch dataset={dataset} phase={phase} />
          <span className="font-semibold text-ink">
            <DatasetText dataset={dataset} text={phase.label} />
          </span>
          <MixedLanguageText dataset={dataset} text={factsOf(phase)} />
          <DatasetText dataset={dataset} text={phase.note} />
        </li>
      ))}
    </ul>
  );
}

/** Returns what is known of a phase beside its label and before its note: `, First round, from May 2011. `. */
function factsOf({ name, started, ended, note }: Phase): string {
  const facts = [
    ...(name === undefined ? [] : [name]),
    ...(started === undefined ? [] : [`from ${formatDate(started)}`]),
    ...(ended === undefined ? [] : [`until ${formatDate(ended)}`]),
  ];
  return `${facts.map((fact) => `, ${fact}`).join('')}${note === undefined ? '' : '. '}`;
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
