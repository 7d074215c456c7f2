import { useContext, useMemo } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import type { Layout } from '#src/figures/layout/layout.ts';
import { unitsToRem } from '#src/figures/rem.ts';
import { Lazy } from '#src/ui/lazyComponent.tsx';
import { BarList } from './BarList.tsx';
import { isPictureOf } from './isPictureOf.ts';
import { chartSvg } from './lazyChartSvg.ts';
import { ServedPicture } from './PrerenderedChart.tsx';
import { ServedChartsContext } from './prerenderedCharts.ts';

type Props = {
  /** Names the drawing's own ids, where a figure is drawn more than once on a page. */
  id: string;
  /** Where its name and its description stand: see `saidOf`. */
  said: string;
  dataset: Dataset;
  /** Undefined as long as only the picture can be shown that the page was served with. */
  layout: Layout | undefined;
  /** How much larger than the text around it the chart is shown. */
  scale?: number;
};

/** A chart where its layout says, its place kept while the drawing code is on its way. */
export function DrawnChart({ id, said, dataset, layout, scale = 1 }: Props) {
  const served = useServed(id, layout);
  return (
    <div className="chart-room" style={layout && sized(layout, scale)}>
      <div
        className="drawn-chart"
        style={layout && { ...sized(layout), ...(scale === 1 ? {} : { transform: `scale(${scale})` }) }}
      >
        {layout && <BarList layout={layout} />}
        {served ? (
          <ServedPicture name={id} alone={layout !== undefined} />
        ) : (
          layout && <Lazy component={chartSvg} props={{ id, layout, phases: dataset.phases.length, said }} />
        )}
      </div>
    </div>
  );
}

/** Returns whether the picture that the page was served with stays: not where it shows something else than the data say. */
function useServed(id: string, layout: Layout | undefined): boolean {
  const charts = useContext(ServedChartsContext);
  return useMemo(() => {
    const picture = charts.picture(id);
    // While the page is made there is markup and no picture yet, and as long as the width is not known no layout.
    if (picture === undefined || layout === undefined) return charts.has(id);
    return isPictureOf(picture, layout);
  }, [charts, id, layout]);
}

const sized = ({ width, height }: Layout, scale = 1) => ({
  width: unitsToRem(width * scale),
  height: unitsToRem(height * scale),
});
