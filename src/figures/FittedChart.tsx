import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { DrawnChart } from './DrawnChart.tsx';
import { fitChart } from './fitChart.ts';
import { rowsOf } from './rows.ts';

/** The chart of a figure laid out for the box that it stands in, and enlarged to fill it. */
export function FittedChart({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const frame = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<{ width: number; height: number }>();
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setBox({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const rows = useMemo(() => rowsOf(dataset, figure), [dataset, figure]);
  const fitted = useMemo(() => (box === undefined ? undefined : fitChart(rows, box)), [rows, box]);
  return (
    <div className="fitted-chart">
      <div ref={frame} className="fitted-box">
        {fitted && <DrawnChart id={`${figure.id}.full`} dataset={dataset} figure={figure} {...fitted} />}
      </div>
    </div>
  );
}
