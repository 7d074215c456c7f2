import { type ComponentProps, StrictMode } from 'react';
import { type ServedCharts, ServedChartsContext } from '#src/figures/chart/prerenderedCharts.ts';
import { App } from './App.tsx';

type Props = ComponentProps<typeof App> & { charts: ServedCharts };

/** Renders the whole page, the same in prerendering and in hydration. */
export function Root({ charts, ...page }: Props) {
  return (
    <StrictMode>
      <ServedChartsContext value={charts}>
        <App {...page} />
      </ServedChartsContext>
    </StrictMode>
  );
}
