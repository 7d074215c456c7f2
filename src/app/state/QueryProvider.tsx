import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Elements } from '#src/ui/elements.ts';

const client = new QueryClient();

/**
 * For what asks for something that takes time, a dataset or a file: what was made or fetched once is kept for all of
 * them. Only they bring it, as a page that was served with its data asks for nothing.
 */
export function WithQueries({ children }: { children: Elements }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
