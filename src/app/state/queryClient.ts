import { QueryClient } from '@tanstack/react-query';

/**
 * The query client of the page. What was fetched or made once stays as it is; a page from a disk or a local server loads
 * without a network too.
 *
 * Only lazy components import it: a page that was served with its data does not load the library.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always', structuralSharing: false },
  },
});
queryClient.mount();
