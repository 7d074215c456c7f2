import { QueryClient } from '@tanstack/react-query';

/**
 * The query client of the page: it fetches and keeps datasets, files of the site, and what is made of them. What was
 * fetched or made once stays as it is; a page from a disk or a local server loads without a network too.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always', structuralSharing: false },
  },
});
queryClient.mount();
