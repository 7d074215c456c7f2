import { textWidthOf } from '#src/app/comparison/columnWidths.ts';
import { anchors } from '#src/app/navigation/anchors.ts';
import { NumberLink } from '#src/app/number/NumberLink.tsx';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { measureById, phaseById, totalById } from '#src/statistics/coverage/byId.ts';
import { printedValue } from '#src/statistics/number/describeNumber.ts';
import { describeTotalBriefly } from '#src/statistics/totals/describeTotal.ts';
import { type Reconciliation, reconcile } from '#src/statistics/totals/reconcile.ts';
import { Flag } from '#src/ui/Flag.tsx';

/** Renders the dataset's highlights in one row: each number large, what it counts, and how it comes about or its phase. */
export function KeyNumbers({ dataset }: { dataset: Dataset }) {
  if (dataset.highlights === undefined || dataset.highlights.length === 0) return null;
  const printed = dataset.highlights.map((ref) => printedValue(dataset, ref));
  return (
    <section aria-label="Key numbers">
      <ul className="key-numbers" data-values={textWidthOf(printed)}>
        {dataset.highlights.map((ref) => (
          <li key={refKey(ref)} className="keep min-w-0">
            <NumberLink dataset={dataset} target={ref} className="key-number" />
            {'total' in ref ? (
              <Total dataset={dataset} reconciliation={reconcile(dataset, totalById(dataset, ref.total))} />
            ) : (
              <>
                <p>
                  <DatasetText dataset={dataset} text={measureById(dataset, ref.measure).label} />
                </p>
                <p className="key-origin key-phase max-[40rem]:ms-[0.4em]">
                  <DatasetText dataset={dataset} text={phaseById(dataset, ref.phase).label} />
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Renders what a total counts: the measure that all its parts are of, else the total's own label; and its verdict. */
function Total({ dataset, reconciliation }: { dataset: Dataset; reconciliation: Reconciliation }) {
  const { total, parts, verdict } = reconciliation;
  const [label = total.label, ...others] = new Set(parts.map(({ measure }) => measure.label));
  const text = <MixedLanguageText dataset={dataset} text={describeTotalBriefly(reconciliation)} />;
  return (
    <>
      <p>
        <DatasetText dataset={dataset} text={others.length > 0 ? total.label : label} />
      </p>
      <p className="key-origin">
        {verdict.kind === 'agrees' ? (
          text
        ) : (
          <a href={`#${anchors.totals}`} className="text-ink">
            {verdict.kind === 'differs' && <Flag />}
            {text}
          </a>
        )}
      </p>
    </>
  );
}
