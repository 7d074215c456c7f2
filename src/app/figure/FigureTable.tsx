import { NumberLink } from '#src/app/number/NumberLink.tsx';
import { PrintNumber } from '#src/app/number/PrintNumber.tsx';
import { DatasetText, MixedLanguageText } from '#src/app/text/MixedLanguageText.tsx';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { titleId } from '#src/figures/chart/prerenderedCharts.ts';
import { measureById } from '#src/statistics/coverage/byId.ts';
import { cellAt, figurePhases } from '#src/statistics/coverage/coverage.ts';
import { groupOf } from '#src/statistics/figure/figureCells.ts';
import { notReported } from '#src/statistics/format/format.ts';
import { unitName } from '#src/statistics/format/unitName.ts';

/** Up to this many characters, a phase's label stands in one line. */
const maxWholeLength = 12;

type Props = { dataset: Dataset; figure: FigureSpec; medium?: Medium };

/** On paper nothing is chosen: a value leads to its words by their number. */
type Medium = 'screen' | 'paper';

/** Renders a figure as a table, gaps in words. Roles are explicit, as stacked cells lose them in some browsers. */
export function FigureTable({ dataset, figure, medium = 'screen' }: Props) {
  const phases = figurePhases(dataset, figure);
  const cell = 'py-2 print:py-[0.5px] pe-3 last:pe-0 align-baseline';
  return (
    <div className="overflow-x-auto">
      <table
        role="table"
        className="stacks w-full border-collapse"
        aria-labelledby={medium === 'paper' ? titleId(figure.id) : undefined}
      >
        <caption {...(medium === 'paper' ? {} : languageAttributes(dataset))} className="sr-only">
          {medium === 'paper' ? 'The numbers of this figure' : figure.title}
        </caption>
        <thead role="rowgroup" className="border-b border-ink text-small @max-[16rem]/section:sr-only">
          <tr role="row">
            {figure.groups && (
              <th role="columnheader" scope="col" className={cell}>
                Group
              </th>
            )}
            <th role="columnheader" scope="col" className={cell}>
              Measure
            </th>
            <th role="columnheader" scope="col" className={`${cell} @max-[24rem]/section:sr-only`}>
              Unit
            </th>
            {phases.map(({ id, label }) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className={`${cell} ${label.length > maxWholeLength ? '' : 'whitespace-nowrap'} text-end`}
              >
                <DatasetText dataset={dataset} text={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {figure.measures.map((id) => {
            const measure = measureById(dataset, id);
            return (
              <tr key={id} role="row" className="border-b border-line">
                {figure.groups && (
                  <td role="cell" className={`${cell} text-small text-muted`}>
                    <DatasetText dataset={dataset} text={groupOf(figure, id)} />
                  </td>
                )}
                <th role="rowheader" scope="row" className={`${cell} font-normal`}>
                  <DatasetText dataset={dataset} text={measure.label} />
                  {measure.pending !== undefined && (
                    <span className="block text-small text-muted">
                      <DatasetText dataset={dataset} text={measure.pending} />
                    </span>
                  )}
                </th>
                <td role="cell" className={`${cell} @max-[24rem]/section:sr-only text-small text-muted`}>
                  <MixedLanguageText dataset={dataset} text={unitName(measure.unit)} />
                </td>
                {phases.map((phase) => (
                  <td key={phase.id} role="cell" data-column={phase.label} className={`${cell} text-end`}>
                    <Value dataset={dataset} figure={figure.id} phase={phase.id} measure={id} medium={medium} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type ValueProps = { dataset: Dataset; figure: string; phase: string; measure: string; medium: Medium };

function Value({ dataset, figure, phase, measure, medium }: ValueProps) {
  const { cell } = cellAt(dataset, phase, measure);
  if (cell.kind === 'not-reported') return <span className="text-small text-muted">{notReported}</span>;
  if (medium === 'paper') return <PrintNumber dataset={dataset} target={{ phase, measure }} figure={figure} />;
  return <NumberLink dataset={dataset} target={{ phase, measure }} className="font-semibold" />;
}
