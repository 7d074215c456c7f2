import { useFigureView } from '#src/app/state/useFigureView.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { Chart } from '#src/figures/chart/Chart.tsx';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { ChartError } from './ChartError.tsx';
import { FigureTable } from './FigureTable.tsx';

type Props = { dataset: Dataset; figure: FigureSpec };

/**
 * Renders a figure's chart and its table, of which the stylesheet shows the one that is checked in `FigureViewSwitch`, on
 * paper both. The values of a table that is shown by the view select their number.
 */
export function ChartOrTable({ dataset, figure }: Props) {
  const [view] = useFigureView(figure.id);
  if (view === 'table') return <FigureTable dataset={dataset} figure={figure} />;
  return (
    <ErrorBoundary fallback={(...failed) => <ChartError dataset={dataset} figure={figure} failed={failed} />}>
      <Chart dataset={dataset} figure={figure} />
      <div className="table-beside print:mt-2">
        <FigureTable dataset={dataset} figure={figure} medium="paper" />
      </div>
    </ErrorBoundary>
  );
}
