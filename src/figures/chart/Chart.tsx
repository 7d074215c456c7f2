import { useContext, useMemo, useRef } from 'react';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { layoutChart } from '#src/figures/layout/layout.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { widthOnPage } from '#src/figures/layout/text.ts';
import { type ChartWidth, chartWidths } from '#src/figures/theme.ts';
import { useHydrated } from '#src/ui/useHydrated.ts';
import { ChartDescription } from './ChartDescription.tsx';
import { InteractiveChart } from './InteractiveChart.tsx';
import { ariaReferences, chartName, PrerenderedChartsContext } from './prerenderedCharts.ts';
import { useChartWidth } from './useChartWidth.ts';

/** Renders the chart of a figure in the widest layout that fits, not enlarged. */
export function Chart({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const frame = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const width = useChartWidth(frame, hydrated);
  const rows = useMemo(() => chartRows(dataset, figure), [dataset, figure]);
  const layout = useMemo(
    () => (width === undefined ? undefined : layoutChart(rows, width, widthOnPage)),
    [rows, width],
  );
  const prerendered = useContext(PrerenderedChartsContext);
  // Until the width is measured, the stylesheet shows the prerendered chart that fits; that one then stays mounted.
  const initialWidths = hydrated ? chartWidths.filter((each) => prerendered.has(chartName(figure.id, each))) : [];
  // Until then all widths together are one image; afterwards the chart that is left is one by itself, beside its buttons.
  const image = layout === undefined ? ({ role: 'img', ...ariaReferences(figure.id) } as const) : {};
  return (
    <div ref={frame} className="chart-frame @container/chart" lang={languageAttributes(dataset).lang} {...image}>
      <ChartDescription ariaId={figure.id} dataset={dataset} figure={figure} />
      {(width === undefined ? initialWidths : [width]).map((each) => (
        <div key={each} className={width === undefined ? variantClasses[each] : undefined} data-width={each}>
          <InteractiveChart id={chartName(figure.id, each)} ariaId={figure.id} dataset={dataset} layout={layout} />
        </div>
      ))}
    </div>
  );
}

/** The classes of the prerendered charts at each width: the one that fits is shown, on paper the widest. */
const variantClasses: Record<ChartWidth, string> = {
  144: 'chart-variant hidden w-36 @max-[18rem]/chart:block print:hidden',
  288: 'chart-variant hidden w-72 @min-[18rem]/chart:@max-[22.375rem]/chart:block print:hidden',
  358: 'chart-variant hidden w-[22.375rem] @min-[22.375rem]/chart:@max-[35rem]/chart:block print:hidden',
  560: 'chart-variant hidden w-140 @min-[35rem]/chart:@max-[45rem]/chart:block print:hidden',
  720: 'chart-variant hidden w-180 @min-[45rem]/chart:block print:block',
};
