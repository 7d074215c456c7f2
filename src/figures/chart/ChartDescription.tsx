import { pageLanguageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { describeFigure } from '#src/statistics/figure/describeFigure.ts';
import { descriptionId } from './prerenderedCharts.ts';

type Props = { ariaId: string; dataset: Dataset; figure: FigureSpec };

/** Renders the description of a figure's charts, hidden: screen readers read it with the chart and not a second time. */
export function ChartDescription({ ariaId, dataset, figure }: Props) {
  return (
    <p {...pageLanguageAttributes(dataset)} id={descriptionId(ariaId)} hidden>
      {describeFigure(dataset, figure)}
    </p>
  );
}
