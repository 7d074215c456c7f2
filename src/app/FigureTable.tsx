import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { measureById } from '#src/statistics/byId.ts';
import { entry } from '#src/statistics/coverage.ts';
import { notReported } from '#src/statistics/format.ts';
import { unitName } from '#src/statistics/unitName.ts';
import { groupOf, phasesOf } from './figureCells.ts';
import { NumberLink } from './NumberLink.tsx';

/** A figure's numbers as a table: a row for each measure, a column for each phase, gaps in words. */
export function FigureTable({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const phases = phasesOf(dataset, figure);
  const cell = 'py-2 pe-3 last:pe-0 align-baseline';
  return (
    <div className="table-scroll">
      <table className="w-full border-collapse">
        <caption className="sr-only">{figure.title}</caption>
        <thead className="border-b border-ink text-small">
          <tr>
            {figure.groups && (
              <th scope="col" className={cell}>
                Group
              </th>
            )}
            <th scope="col" className={cell}>
              Measure
            </th>
            <th scope="col" className={`${cell} unit-cell`}>
              Unit
            </th>
            {phases.map(({ id, label }) => (
              <th key={id} scope="col" className={`${cell} whitespace-nowrap text-end`}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.measures.map((id) => {
            const measure = measureById(dataset, id);
            return (
              <tr key={id} className="border-b border-line">
                {figure.groups && <td className={`${cell} text-small text-muted`}>{groupOf(figure, id)}</td>}
                <th scope="row" className={`${cell} font-normal`}>
                  {measure.label}
                </th>
                <td className={`${cell} unit-cell text-small text-muted`}>{unitName(measure.unit)}</td>
                {phases.map((phase) => (
                  <td key={phase.id} className={`${cell} text-end`}>
                    <Value dataset={dataset} phase={phase.id} measure={id} />
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

function Value({ dataset, phase, measure }: { dataset: Dataset; phase: string; measure: string }) {
  const { cell } = entry(dataset, phase, measure);
  if (cell.kind === 'not-reported') return <span className="text-small text-muted">{notReported}</span>;
  return <NumberLink dataset={dataset} target={{ phase, measure }} className="font-semibold" />;
}
