import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useState } from 'react';
import { type ServedCharts, ServedChartsContext } from '#src/figures/servedCharts.ts';
import type { Fetched } from '#src/load/fetchDataset.ts';
import { App } from './App.tsx';
import type { Site } from './site.ts';

type Props = { site: Site; given: Fetched | undefined; charts: ServedCharts };

/** All that React draws, the same where a page is made and where it is taken over. */
export function Root({ site, given, charts }: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <ServedChartsContext value={charts}>
          <App site={site} given={given} />
        </ServedChartsContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
