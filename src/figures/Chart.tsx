import { useContext, useMemo, useRef } from 'react';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { DrawnChart } from './DrawnChart.tsx';
import { layout } from './layout.ts';
import { rowsOf } from './rows.ts';
import { ServedPicture } from './ServedPicture.tsx';
import { chartName, ServedChartsContext } from './servedCharts.ts';
import { chartWidths } from './theme.ts';
import { useChartWidth } from './useChartWidth.ts';
import { useHydrated } from './useHydrated.ts';

/** The chart of a figure at the widest layout that fits, unscaled. */
export function Chart({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const frame = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const width = useChartWidth(frame, hydrated);
  const rows = useMemo(() => rowsOf(dataset, figure), [dataset, figure]);
  const placed = useMemo(
    () => (width === undefined ? undefined : { width, layout: layout(rows, width) }),
    [rows, width],
  );
  return (
    <div ref={frame} className="chart-frame">
      {placed === undefined ? (
        hydrated && <AtEveryWidth figure={figure.id} />
      ) : (
        <DrawnChart
          key={placed.width}
          id={chartName(figure.id, placed.width)}
          dataset={dataset}
          figure={figure}
          layout={placed.layout}
        />
      )}
    </div>
  );
}

/** Until it is known how much room there is: the stylesheet shows the one that fits. */
function AtEveryWidth({ figure }: { figure: string }) {
  const charts = useContext(ServedChartsContext);
  return chartWidths
    .filter((width) => charts.has(chartName(figure, width)))
    .map((width) => (
      <div key={width} className="chart-at" data-width={width}>
        <ServedPicture name={chartName(figure, width)} />
      </div>
    ));
}
