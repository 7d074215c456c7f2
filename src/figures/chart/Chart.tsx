import { useContext, useMemo, useRef } from 'react';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { layoutChart } from '#src/figures/layout/layout.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { widthOnPage } from '#src/figures/layout/text.ts';
import { chartWidths } from '#src/figures/theme.ts';
import { ChartDescription } from './ChartDescription.tsx';
import { DrawnChart } from './DrawnChart.tsx';
import { chartName, ServedChartsContext, saidOf } from './prerenderedCharts.ts';
import { useChartWidth } from './useChartWidth.ts';
import { useHydrated } from './useHydrating.ts';

/** The chart of a figure at the widest layout that fits, unscaled. */
export function Chart({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const frame = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const width = useChartWidth(frame, hydrated);
  const rows = useMemo(() => chartRows(dataset, figure), [dataset, figure]);
  const placed = useMemo(
    () => (width === undefined ? undefined : { width, layout: layoutChart(rows, width, widthOnPage) }),
    [rows, width],
  );
  const served = useContext(ServedChartsContext);
  // Until it is known how much room there is: the stylesheet shows the one that fits, which then stays where it is.
  const atOnce = hydrated ? chartWidths.filter((one) => served.has(chartName(figure.id, one))) : [];
  // As long as there are several they are one image together; the one that is left is one itself, over its buttons.
  const together = placed === undefined ? ({ role: 'img', ...saidOf(figure.id) } as const) : {};
  return (
    <div ref={frame} className="chart-frame" lang={languageAttributes(dataset).lang} {...together}>
      <ChartDescription of={figure.id} dataset={dataset} figure={figure} />
      {(placed === undefined ? atOnce : [placed.width]).map((one) => (
        <div key={one} className={placed === undefined ? 'chart-at' : undefined} data-width={one}>
          <DrawnChart id={chartName(figure.id, one)} said={figure.id} dataset={dataset} layout={placed?.layout} />
        </div>
      ))}
    </div>
  );
}
