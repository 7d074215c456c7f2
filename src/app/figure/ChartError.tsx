import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { FigureTable } from './FigureTable.tsx';

type Props = { dataset: Dataset; figure: FigureSpec; failed: [error: Error, retry: () => void] };

/** Renders, in place of a chart that could not be drawn, why, and its numbers as a table. */
export function ChartError({ dataset, figure, failed: [error, retry] }: Props) {
  return (
    <div>
      <ErrorWithRetry what="The chart" error={error} retry={retry} />
      <p className="my-4">Its numbers stand here as a table.</p>
      <FigureTable dataset={dataset} figure={figure} />
    </div>
  );
}
