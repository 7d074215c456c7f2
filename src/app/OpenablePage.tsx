import { useContext, useDeferredValue, useEffect, useLayoutEffect, useState } from 'react';
import { useStore } from 'zustand';
import { DatasetError } from '#src/app/files/DatasetError.tsx';
import { withChunk } from '#src/app/loading/chunkErrors.ts';
import { Page } from '#src/app/page/Page.tsx';
import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { LoadedDatasetContext } from '#src/app/state/loadedDatasetContext.ts';
import { OpeningContext } from '#src/app/state/openingContext.ts';
import { createOpeningStore, type Opening, type OpeningStore } from '#src/app/state/openingStore.ts';
import { fileNameOf, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { chartSvg } from '#src/figures/chart/lazyChartSvg.ts';
import { noPrerenderedCharts, PrerenderedChartsContext } from '#src/figures/chart/prerenderedCharts.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';

/** Renders the page for the published dataset, or for one the reader opened. */
export function OpenablePage({ published }: { published: LoadedDataset }) {
  const [store] = useState(() => openingStoreFor(published));
  // Deferred, a large page is rendered in small tasks, while the one before it can respond.
  const { opening, revision, shouldMoveFocus } = useDeferredValue(useStore(store));
  const opened = opening.kind === 'opened' ? opening.opened : undefined;
  const reading = opening.kind === 'requested' && opening.reading;
  const served = useContext(PrerenderedChartsContext);
  useLayoutEffect(() => store.connect(), [store]);
  // The page's inline script has set it where the address requests any file.
  useLayoutEffect(() => void document.documentElement.toggleAttribute('data-file', reading), [reading]);
  // The focus was on an element of the page before: it moves to the start of this one, once it is visible.
  useEffect(() => {
    if (revision > 0 && shouldMoveFocus && !reading) document.querySelector('main')?.focus({ preventScroll: true });
  }, [revision, shouldMoveFocus, reading]);
  return (
    <OpeningContext value={store}>
      <PrerenderedChartsContext value={opened === undefined ? served : noPrerenderedCharts}>
        <LoadedDatasetContext value={opened ?? published}>
          <ErrorBoundary key={revision} fallback={(...failed) => <DatasetError failed={failed} />}>
            <Page opened={opened} dataset={(opened ?? published).dataset} published={published.dataset} />
          </ErrorBoundary>
        </LoadedDatasetContext>
      </PrerenderedChartsContext>
      <p role="status" className="sr-only">
        {/* A new element each time, so that screen readers read the same words again. */}
        <span key={revision}>{announcement(opening, published.dataset.title)}</span>
      </p>
    </OpeningContext>
  );
}

/** Restores the file with this id from the tab's storage, and fetches what draws its charts ahead. */
async function restore(id: string) {
  chartSvg.prefetch();
  return (await import('#src/load/openedFileStorage.ts')).restoreOpenedFile(id);
}

function openingStoreFor({ sha256 }: LoadedDataset): OpeningStore {
  const store = createOpeningStore(sha256, typeof window === 'undefined' ? detachedWindow : window, async (id) => {
    try {
      return await restore(id);
    } catch {
      // Code is missing: once it loads, the file replaces the page.
      withChunk(
        () => restore(id),
        (opened) => {
          const { opening } = store.getState();
          if (opened !== undefined && opening.kind === 'requested' && opening.id === id) store.open(opened);
        },
      );
      return undefined;
    }
  });
  return store;
}

/** Returns what screen readers announce. */
function announcement(opening: Opening, title: string): string | undefined {
  if (opening.kind === 'opened') return `${fileNameOf(opening.opened)} is shown, as it was opened from your device.`;
  if (opening.kind === 'published' || opening.reading) return undefined;
  return `The file that the link asks for is not here: “${title}” is shown.`;
}
