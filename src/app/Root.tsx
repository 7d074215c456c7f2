import { StrictMode } from 'react';
import { type ServedCharts, ServedChartsContext } from '#src/figures/servedCharts.ts';
import type { Fetched } from '#src/load/fetchDataset.ts';
import { App } from './App.tsx';
import type { Site } from './site.ts';

type Props = { site: Site; given: Fetched | undefined; charts: ServedCharts };

/** All that React draws, the same where a page is made and where it is taken over. */
export function Root({ site, given, charts }: Props) {
  return (
    <StrictMode>
      <ServedChartsContext value={charts}>
        <App site={site} given={given} />
      </ServedChartsContext>
    </StrictMode>
  );
}
