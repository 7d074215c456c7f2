import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Elements } from '#src/ui/elements.ts';

const client = new QueryClient();

/**
 * Provides one query client to everything inside any provider of the page.
 *
 * Only lazy components use it: a page that was served with its data does not load the library.
 */
export function QueryProvider({ children }: { children: Elements }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
