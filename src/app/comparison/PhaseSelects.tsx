import { useComparedPhases } from '#src/app/state/useComparedPhases.ts';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, Phase } from '#src/dataset/schema.ts';

/** Two lists that choose which phases are compared; choosing the other's phase swaps the two. */
export function PhaseSelects({ dataset }: { dataset: Dataset }) {
  const { phases, choose } = useComparedPhases(dataset);
  if (phases === undefined) return null;
  const { from, to } = phases;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <PhaseList
        label="From"
        dataset={dataset}
        value={from}
        onChange={(phase) => choose(phase, phase === to ? from : to)}
      />
      <PhaseList
        label="To"
        dataset={dataset}
        value={to}
        onChange={(phase) => choose(phase === from ? to : from, phase)}
      />
      <button type="button" className="button" onClick={() => choose(to, from)}>
        Swap
      </button>
    </div>
  );
}

type ListProps = { label: string; dataset: Dataset; value: Phase; onChange: (phase: Phase) => void };

function PhaseList({ label, dataset, value, onChange }: ListProps) {
  const { phases } = dataset;
  const change = (id: string) => {
    const phase = phases.find((each) => each.id === id);
    if (phase !== undefined) onChange(phase);
  };
  return (
    <label className="text-small">
      <span className="block text-muted">{label}</span>
      <select className="field" value={value.id} onChange={({ target }) => change(target.value)}>
        {phases.map((phase) => (
          <option key={phase.id} value={phase.id} {...languageAttributes(dataset)}>
            {phase.label}
          </option>
        ))}
      </select>
    </label>
  );
}
