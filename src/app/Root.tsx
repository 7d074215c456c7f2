import { type ComponentProps, StrictMode } from 'react';
import { type ServedCharts, ServedChartsContext } from '#src/figures/chart/prerenderedCharts.ts';
import { App } from './App.tsx';

type Props = ComponentProps<typeof App> & { charts: ServedCharts };

/** All that React draws, the same where a page is made and where it is taken over. */
export function Root({ charts, ...page }: Props) {
  return (
    <StrictMode>
      <ServedChartsContext value={charts}>
        <App {...page} />
      </ServedChartsContext>
    </StrictMode>
  );
}
