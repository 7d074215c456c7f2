import type { ReactElement } from 'react';
import { DownloadButton } from '#src/app/download/DownloadButton.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import { NumberLink } from '#src/app/number/NumberLink.tsx';
import { PaperNote } from '#src/app/number/PrintNumber.tsx';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { NoBreakNumbers } from '#src/app/text/NoBreakNumbers.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { formatDifference, formatValue, notReported } from '#src/statistics/format/format.ts';
import { describeTotal, verdictLabels } from '#src/statistics/totals/describeTotal.ts';
import { type Reconciliation, reconcileAll } from '#src/statistics/totals/reconcile.ts';
import type { Elements } from '#src/ui/elements.ts';
import { Flag } from '#src/ui/Flag.tsx';
import { Section } from '#src/ui/Section.tsx';

const title = 'Do the totals add up?';

/** Each stated total beside what its parts add up to. */
export function Totals({ dataset }: { dataset: Dataset }) {
  const totals = reconcileAll(dataset);
  if (totals.length === 0) return null;
  return (
    <Section id={anchors.totals} title={title}>
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        <DownloadButton subject={{ kind: 'totals' }} title={title} />
        <CopyLink anchor={anchors.totals} />
      </div>
      <div className="mt-6 grid gap-x-12 gap-y-8 min-[36rem]:grid-cols-2 huge:grid-cols-4">
        {totals.map((reconciliation) => (
          <Sum key={reconciliation.total.id} dataset={dataset} reconciliation={reconciliation} />
        ))}
      </div>
      <PaperNote />
    </Section>
  );
}

function Sum({ dataset, reconciliation }: { dataset: Dataset; reconciliation: Reconciliation }) {
  const { total, unit, parts, verdict } = reconciliation;
  return (
    <div className="keep">
      <h3 {...languageAttributes(dataset)}>{total.label}</h3>
      <table className="mt-2 w-full border-collapse">
        <caption className="sr-only">
          <MixedLanguageText dataset={dataset} text={`${total.label}: parts, computed and stated`} />
        </caption>
        <tbody>
          {parts.map(({ phase, measure, cell }) => (
            <Line
              key={`${phase.id} ${measure.id}`}
              name={<DatasetText dataset={dataset} text={`${measure.label}, ${phase.label}`} />}
            >
              {cell.kind === 'reported' ? (
                <NumberLink dataset={dataset} target={{ phase: phase.id, measure: measure.id }} />
              ) : (
                <span>{notReported}</span>
              )}
            </Line>
          ))}
          {'computed' in verdict && (
            <Line name="Computed from these parts" rule>
              <NoBreakNumbers text={formatValue(verdict.computed, unit)} />
            </Line>
          )}
          <Line name="Stated in the release">
            <NumberLink dataset={dataset} target={{ total: total.id }} className="font-semibold" />
          </Line>
          {'difference' in verdict && (
            <Line name="Difference">
              <NoBreakNumbers text={formatDifference(verdict.difference, unit)} />
            </Line>
          )}
        </tbody>
      </table>
      <p className="mt-2 font-semibold">
        {verdict.kind === 'differs' && <Flag />}
        <span>{verdictLabels[verdict.kind]}</span>
      </p>
      <p className="mt-1 text-small text-muted">
        <MixedLanguageText
          dataset={dataset}
          text={describeTotal(reconciliation)}
          quoted={parts.map(({ measure }) => measure.label)}
        />
      </p>
      {total.note !== undefined && (
        <p {...languageAttributes(dataset)} className="mt-1 text-small text-muted">
          {total.note}
        </p>
      )}
    </div>
  );
}

function Line({ name, rule = false, children }: { name: string | ReactElement; rule?: boolean; children: Elements }) {
  return (
    <tr className={rule ? 'border-t border-ink' : ''}>
      <th scope="row" className="py-1 pe-4 font-normal">
        {name}
      </th>
      <td className="py-1 text-end">{children}</td>
    </tr>
  );
}
