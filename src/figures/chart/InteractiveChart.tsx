import { useContext, useMemo } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import type { Layout } from '#src/figures/layout/layout.ts';
import { unitsToRem } from '#src/figures/rem.ts';
import { Lazy } from '#src/ui/lazyComponent.tsx';
import { BarList } from './BarList.tsx';
import { chartSvg } from './lazyChartSvg.ts';
import { matchesLayout } from './matchesLayout.ts';
import { PrerenderedChart } from './PrerenderedChart.tsx';
import { PrerenderedChartsContext } from './prerenderedCharts.ts';

type Props = {
  /** The id of this chart on the page, which may show a figure more than once: `visits.358`. */
  id: string;
  /** The id by which `ariaReferences` finds its name and its description. */
  ariaId: string;
  dataset: Dataset;
  /** Undefined until the width is measured: only the prerendered chart can be shown. */
  layout: Layout | undefined;
  /** The enlargement; 1 by default. */
  scale?: number;
};

/** Renders a chart with a button at each bar, and reserves its size until the code that draws it is there. */
export function InteractiveChart({ id, ariaId, dataset, layout, scale = 1 }: Props) {
  const prerendered = usePrerendered(id, layout);
  return (
    <div style={layout && sizeInRem(layout, scale)}>
      <div
        className="interactive-chart relative origin-top-left"
        style={layout && { ...sizeInRem(layout), ...(scale === 1 ? {} : { transform: `scale(${scale})` }) }}
      >
        {layout && <BarList layout={layout} />}
        {prerendered ? (
          <PrerenderedChart name={id} isOnlyWidth={layout !== undefined} />
        ) : (
          layout && <Lazy component={chartSvg} props={{ id, layout, phases: dataset.phases.length, ariaId }} />
        )}
      </div>
    </div>
  );
}

/** Returns whether the prerendered chart is shown: not where it differs from the data. */
function usePrerendered(id: string, layout: Layout | undefined): boolean {
  const charts = useContext(PrerenderedChartsContext);
  return useMemo(() => {
    const svg = charts.svg(id);
    // At build time there is markup and no element, and until the width is measured there is no layout to compare with.
    if (svg === undefined || layout === undefined) return charts.has(id);
    return matchesLayout(svg, layout);
  }, [charts, id, layout]);
}

const sizeInRem = ({ width, height }: Layout, scale = 1) => ({
  width: unitsToRem(width * scale),
  height: unitsToRem(height * scale),
});
