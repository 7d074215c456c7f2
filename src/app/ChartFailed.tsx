import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { FigureTable } from './FigureTable.tsx';

/** What stands where a chart could not be drawn: its numbers. */
export function ChartFailed({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  return (
    <>
      <p role="alert" className="mb-4">
        The chart could not be drawn, so its numbers stand here as a table. Reload the page to try again.
      </p>
      <FigureTable dataset={dataset} figure={figure} />
    </>
  );
}
