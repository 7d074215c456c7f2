import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { createViewStore, type ViewStore } from '#src/app/state/viewStore.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/** Creates the store of an embedded figure from its query. The history, which it shares, stays as it is. */
export function createEmbedStore(dataset: Dataset, search: string): ViewStore {
  return createViewStore(dataset, { ...detachedWindow, location: { ...detachedWindow.location, search } });
}
