import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { totalById } from '#src/statistics/byId.ts';
import { entry } from '#src/statistics/coverage.ts';
import { totalFlag } from '#src/statistics/describeTotal.ts';
import { formatStated, listInWords, notReported } from '#src/statistics/format.ts';
import { reconcile } from '#src/statistics/reconcile.ts';
import { Flag } from '#src/ui/Flag.tsx';
import { StatedLink } from './StatedLink.tsx';

/** The dataset's highlights: each number large, what it counts, its phase, and the way to its words. */
export function KeyNumbers({ dataset }: { dataset: Dataset }) {
  if (dataset.highlights === undefined || dataset.highlights.length === 0) return null;
  return (
    <section aria-label="Key numbers" className="mt-8">
      <ul className="grid grid-cols-2 gap-x-6 border-t-2 border-ink min-[36rem]:grid-cols-3 huge:grid-cols-6">
        {dataset.highlights.map((ref) => (
          <KeyNumber key={refKey(ref)} dataset={dataset} target={ref} />
        ))}
      </ul>
    </section>
  );
}

function KeyNumber({ dataset, target }: { dataset: Dataset; target: Ref }) {
  const { value, label, phase, flag } = inWords(dataset, target);
  return (
    <li className="keep border-b border-line py-4">
      <StatedLink
        dataset={dataset}
        target={target}
        text={value}
        className={`${value.length > 10 ? 'text-head' : 'key-number'} font-semibold tracking-tight`}
      />
      <p className="mt-2 leading-snug">{label}</p>
      <p className="text-small text-muted">{phase}</p>
      {flag !== undefined && (
        <p className="text-small font-semibold">
          <Flag />
          {flag}
        </p>
      )}
    </li>
  );
}

function inWords(dataset: Dataset, ref: Ref) {
  if ('total' in ref) {
    const reconciliation = reconcile(dataset, totalById(dataset, ref.total));
    const { total, unit, parts } = reconciliation;
    const phases = listInWords([...new Set(parts.map(({ phase }) => phase.label))]);
    return {
      value: formatStated(total, unit),
      label: total.label,
      phase: `${phases}, as stated`,
      flag: totalFlag(reconciliation),
    };
  }
  const { cell, measure, phase } = entry(dataset, ref.phase, ref.measure);
  const value = cell.kind === 'reported' ? formatStated(cell.observation, measure.unit) : notReported;
  return { value, label: measure.label, phase: phase.label, flag: undefined };
}
