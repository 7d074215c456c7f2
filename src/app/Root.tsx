import { type ComponentProps, StrictMode } from 'react';
import { type PrerenderedCharts, PrerenderedChartsContext } from '#src/figures/chart/prerenderedCharts.ts';
import { App } from './App.tsx';

type Props = ComponentProps<typeof App> & { charts: PrerenderedCharts };

/** Renders the whole page, the same in prerendering and in hydration. */
export function Root({ charts, ...page }: Props) {
  return (
    <StrictMode>
      <PrerenderedChartsContext value={charts}>
        <App {...page} />
      </PrerenderedChartsContext>
    </StrictMode>
  );
}
