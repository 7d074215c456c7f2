import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { createViewStore, type ViewStore } from '#src/app/state/viewStore.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/**
 * Creates the view store of an embedded figure from a query such as `?table=visits`. It leaves the address and the history
 * alone, as the embedding page shares the history.
 */
export function createEmbedStore(dataset: Dataset, search: string): ViewStore {
  return createViewStore(dataset, { ...detachedWindow, location: { ...detachedWindow.location, search } });
}
