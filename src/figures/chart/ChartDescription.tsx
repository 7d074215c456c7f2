import { pageLanguageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { describeFigure } from '#src/statistics/figure/describeFigure.ts';
import { descriptionId } from './prerenderedCharts.ts';

type Props = { of: string; dataset: Dataset; figure: FigureSpec };

/** Holds what a screen reader says of a figure's chart, out of sight; who reads on by line meets the table instead. */
export function ChartDescription({ of, dataset, figure }: Props) {
  return (
    <p {...pageLanguageAttributes(dataset)} id={descriptionId(of)} hidden>
      {describeFigure(dataset, figure)}
    </p>
  );
}
