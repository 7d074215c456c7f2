import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { languageAttributes } from '#src/dataset/language.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { fitChart } from '#src/figures/layout/fitChart.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { pxToUnits } from '#src/figures/rem.ts';
import { ChartDescription } from './ChartDescription.tsx';
import { InteractiveChart } from './InteractiveChart.tsx';
import { fullScreenId } from './prerenderedCharts.ts';

/** Renders the chart of a figure in the layout that fits its container best, enlarged to fill it. */
export function FittedChart({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const frame = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<{ width: number; height: number }>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setBox({ width: pxToUnits(element.clientWidth), height: pxToUnits(element.clientHeight) });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const rows = useMemo(() => chartRows(dataset, figure), [dataset, figure]);
  const fitted = useMemo(() => (box === undefined ? undefined : fitChart(rows, box)), [rows, box]);
  const ariaId = fullScreenId(figure.id);
  return (
    <div className="h-full" lang={languageAttributes(dataset).lang}>
      <ChartDescription ariaId={ariaId} dataset={dataset} figure={figure} />
      <div ref={frame} className="fitted-box h-full">
        {fitted && <InteractiveChart id={ariaId} ariaId={ariaId} dataset={dataset} {...fitted} />}
      </div>
    </div>
  );
}
