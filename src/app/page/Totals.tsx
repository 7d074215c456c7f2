import { DownloadButton } from '#src/app/download/DownloadButton.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { CopyLink } from '#src/app/navigation/CopyLink.tsx';
import { NumberLink } from '#src/app/number/NumberLink.tsx';
import { PrintNote } from '#src/app/number/PrintNumber.tsx';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { NoBreakNumbers } from '#src/app/text/NoBreakNumbers.tsx';
import type { Dataset } from '#src/dataset/schema.ts';
import { notReported } from '#src/statistics/format/format.ts';
import { describeTotalBriefly, formatMiss, partNames } from '#src/statistics/totals/describeTotal.ts';
import { type Reconciliation, reconcileAll } from '#src/statistics/totals/reconcile.ts';
import { Flag } from '#src/ui/Flag.tsx';
import { Section } from '#src/ui/Section.tsx';

const title = 'Do the totals add up?';

/** Renders a line for each stated total: its parts, what is stated, and whether the parts add up to it. */
export function Totals({ dataset }: { dataset: Dataset }) {
  const totals = reconcileAll(dataset);
  if (totals.length === 0) return null;
  return (
    <Section
      id={anchors.totals}
      title={title}
      actions={
        <>
          <DownloadButton subject={{ kind: 'totals' }} title={title} />
          <CopyLink anchor={anchors.totals} />
        </>
      }
    >
      <table role="table" className="totals keep">
        <caption className="sr-only">The stated totals beside their parts</caption>
        <thead role="rowgroup" className="@max-[34rem]/section:sr-only">
          <tr role="row">
            {['Total', 'Parts', 'Stated', 'Adds up?'].map((name) => (
              <th key={name} role="columnheader" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {totals.map((reconciliation) => (
            <Total key={reconciliation.total.id} dataset={dataset} reconciliation={reconciliation} />
          ))}
        </tbody>
      </table>
      <PrintNote />
    </Section>
  );
}

function Total({ dataset, reconciliation }: { dataset: Dataset; reconciliation: Reconciliation }) {
  const { total, unit, parts, verdict } = reconciliation;
  const names = partNames(parts);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <DatasetText dataset={dataset} text={total.label} />
      </th>
      <td role="cell" className="total-parts">
        {parts.map(({ phase, measure, cell }, index) => (
          <span key={`${phase.id} ${measure.id}`} className="total-part">
            {cell.kind === 'reported' ? (
              <NumberLink dataset={dataset} target={{ phase: phase.id, measure: measure.id }} />
            ) : (
              <span>{notReported}</span>
            )}
            <span className="ms-1 text-small text-muted">
              <MixedLanguageText dataset={dataset} text={names[index] ?? ''} quoted={[measure.label]} />
            </span>
          </span>
        ))}
      </td>
      <td role="cell">
        <NumberLink dataset={dataset} target={{ total: total.id }} section={anchors.totals} className="font-semibold" />
      </td>
      <td role="cell" className="total-verdict">
        <p>
          {verdict.kind === 'differs' && <Flag />}
          <NoBreakNumbers text={describeTotalBriefly(reconciliation)} />
        </p>
        {('difference' in verdict || total.note !== undefined) && (
          <p className="text-small text-muted">
            {'difference' in verdict && <NoBreakNumbers text={`Stated ${formatMiss(verdict.difference, unit)}. `} />}
            <DatasetText dataset={dataset} text={total.note} />
          </p>
        )}
      </td>
    </tr>
  );
}
