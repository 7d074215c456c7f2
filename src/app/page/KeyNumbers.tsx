import { textWidthOf } from '#src/app/comparison/columnWidths.ts';
import { type RenderTerms, termRenderer } from '#src/app/glossary/TermText.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { NumberLink } from '#src/app/number/NumberLink.tsx';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { totalById } from '#src/statistics/coverage/byId.ts';
import { cellAt } from '#src/statistics/coverage/coverage.ts';
import { formatList } from '#src/statistics/format/format.ts';
import { unitName } from '#src/statistics/format/unitName.ts';
import { printedValue } from '#src/statistics/number/describeNumber.ts';
import { totalFlag } from '#src/statistics/totals/describeTotal.ts';
import { reconcile } from '#src/statistics/totals/reconcile.ts';
import { Flag } from '#src/ui/Flag.tsx';

/** The dataset's highlights: each number large, what it counts, its phase, and the way to its words. */
export function KeyNumbers({ dataset }: { dataset: Dataset }) {
  if (dataset.highlights === undefined || dataset.highlights.length === 0) return null;
  const notes = dataset.highlights.flatMap((ref) => inWords(dataset, ref).note ?? []);
  const show = termRenderer(dataset, notes);
  const printed = dataset.highlights.map((ref) => printedValue(dataset, ref));
  return (
    <section aria-label="Key numbers" className="mt-8">
      <ul className="key-numbers border-t-2 border-ink" data-values={textWidthOf(printed)}>
        {dataset.highlights.map((ref) => (
          <KeyNumber key={refKey(ref)} dataset={dataset} target={ref} show={show} />
        ))}
      </ul>
    </section>
  );
}

function KeyNumber({ dataset, target, show }: { dataset: Dataset; target: Ref; show: RenderTerms }) {
  const { label, phase, note, flag } = inWords(dataset, target);
  return (
    <li className="keep border-b border-line py-4">
      <NumberLink dataset={dataset} target={target} className="key-number font-semibold tracking-tight" />
      <p className="mt-2 leading-snug">
        <DatasetText dataset={dataset} text={label} />
      </p>
      <p className="text-small text-muted">
        <MixedLanguageText dataset={dataset} text={phase} />
      </p>
      {note !== undefined && (
        <p {...languageAttributes(dataset)} className="mt-1 text-small">
          {show(note)}
        </p>
      )}
      {flag !== undefined && (
        <p className="text-small font-semibold">
          <a href={`#${anchors.totals}`}>
            <Flag />
            <MixedLanguageText dataset={dataset} text={flag} />
          </a>
        </p>
      )}
    </li>
  );
}

type InWords = { label: string; phase: string; note: string | undefined; flag: string | undefined };

function inWords(dataset: Dataset, ref: Ref): InWords {
  if (!('total' in ref)) {
    const { measure, phase, cell } = cellAt(dataset, ref.phase, ref.measure);
    const note = cell.kind === 'reported' ? cell.observation.note : undefined;
    return { label: measure.label, phase: phase.label, note, flag: undefined };
  }
  const reconciliation = reconcile(dataset, totalById(dataset, ref.total));
  const phases = formatList([...new Set(reconciliation.parts.map(({ phase }) => phase.label))]);
  return {
    label: reconciliation.total.label,
    phase: `${unitName(reconciliation.unit)}, ${phases}, as stated`,
    note: undefined,
    flag: totalFlag(reconciliation),
  };
}
