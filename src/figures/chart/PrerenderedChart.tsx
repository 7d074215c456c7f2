import { useContext, useLayoutEffect, useRef } from 'react';
import { useHydrated } from '#src/ui/useHydrated.ts';
import { PrerenderedChartsContext } from './prerenderedCharts.ts';

type Props = {
  name: string;
  /** Whether the figure shows this width isOnlyWidth: then the chart is an image by itself. */
  isOnlyWidth: boolean;
};

/** Renders a chart that came with the page: leaves its element where it is, or moves it to where it is shown again. */
export function PrerenderedChart({ name, isOnlyWidth }: Props) {
  const charts = useContext(PrerenderedChartsContext);
  const container = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  useLayoutEffect(() => {
    const svg = charts.svg(name);
    if (svg !== undefined && svg.parentNode !== container.current) container.current?.append(svg);
    if (isOnlyWidth) svg?.removeAttribute('aria-hidden');
  }, [charts, name, isOnlyWidth]);
  const initial = hydrated ? { dangerouslySetInnerHTML: charts.markup(name), suppressHydrationWarning: true } : {};
  return <div ref={container} data-chart={name} {...initial} />;
}
