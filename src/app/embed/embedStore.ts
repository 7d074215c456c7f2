import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { createViewStore, type ViewStore } from '#src/app/state/viewStore.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/**
 * The view of a figure that stands alone in another's page: it begins as a query such as `?table=visits` says, and then
 * goes on without a trace in the address and in the history, which the embedding page shares.
 */
export function createEmbedStore(dataset: Dataset, search: string): ViewStore {
  return createViewStore(dataset, { ...detachedWindow, location: { ...detachedWindow.location, search } });
}
