import { lazy, Suspense, useContext } from 'react';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { describeFigure } from '#src/statistics/describeFigure.ts';
import { BarList } from './BarList.tsx';
import { fetchDrawing } from './fetchDrawing.ts';
import type { Layout } from './layout.ts';
import { ServedPicture } from './ServedPicture.tsx';
import { ServedChartsContext } from './servedCharts.ts';

const ChartSvg = lazy(fetchDrawing);

type Props = {
  /** Names the drawing's own ids, where a figure is drawn more than once on a page. */
  id: string;
  dataset: Dataset;
  figure: FigureSpec;
  layout: Layout;
  /** How many px of the screen one of the layout takes. */
  scale?: number;
};

/** A chart where its layout says, its place kept while the drawing code is on its way. */
export function DrawnChart({ id, dataset, figure, layout, scale = 1 }: Props) {
  const { width, height } = layout;
  const served = useContext(ServedChartsContext).has(id);
  return (
    <div style={{ width: width * scale, height: height * scale }}>
      <div className="drawn-chart" style={{ width, height, ...(scale === 1 ? {} : { transform: `scale(${scale})` }) }}>
        <BarList layout={layout} />
        {served ? (
          <ServedPicture name={id} />
        ) : (
          <Suspense fallback={null}>
            <ChartSvg
              id={id}
              layout={layout}
              phases={dataset.phases.length}
              title={figure.title}
              description={describeFigure(dataset, figure)}
            />
          </Suspense>
        )}
      </div>
    </div>
  );
}
