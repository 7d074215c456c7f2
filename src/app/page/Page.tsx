import { memo, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Comparison } from '#src/app/comparison/Comparison.tsx';
import { FileIntake } from '#src/app/files/FileIntake.tsx';
import { openedNotice } from '#src/app/files/lazyOpenedNotice.ts';
import { ChangedDataNotice } from '#src/app/loading/ChangedDataNotice.tsx';
import { ChunkErrorNotice } from '#src/app/loading/ChunkErrorNotice.tsx';
import { HydrationEnd, markInteractive } from '#src/app/loading/HydrationEnd.ts';
import { LazyPart } from '#src/app/loading/LazyPart.tsx';
import { servedPart } from '#src/app/loading/servedPart.ts';
import { Contents } from '#src/app/navigation/Contents.tsx';
import { ScrollToSelection } from '#src/app/navigation/ScrollToSelection.tsx';
import { SkipLinks } from '#src/app/navigation/SkipLinks.tsx';
import { SelectionAnnouncer } from '#src/app/number/SelectionAnnouncer.tsx';
import { ReleasePanel } from '#src/app/release/ReleasePanel.tsx';
import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useOpening } from '#src/app/state/openingContext.ts';
import { ViewContext } from '#src/app/state/useView.ts';
import { isRequestedFile } from '#src/app/state/view.ts';
import { createViewStore } from '#src/app/state/viewStore.ts';
import { fileId, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { SelectionContext } from '#src/figures/selection/selection.ts';
import { Lazy } from '#src/ui/lazyComponent.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { Masthead } from './Masthead.tsx';
import { OpenDataset } from './OpenDataset.tsx';
import { PageColumns } from './PageColumns.tsx';
import { SourceNotices } from './SourceNotices.tsx';
import { UnrecognisedParamsNotice } from './UnrecognisedParamsNotice.tsx';

/** The sections from the figures on, whose code comes after that of the first screen. */
export const laterParts = servedPart(() => import('./LaterParts.tsx').then((part) => part.LaterParts));

type Props = {
  dataset: Dataset;
  /** The dataset that the site publishes here, the same unless the reader opened another. */
  published: Dataset;
  /** The file that it is from, where the reader opened it. */
  opened?: LoadedDataset | undefined;
};

/**
 * Renders a dataset's page, from the archive's notice to the release. All that was served is in some Suspense: where a
 * translator has changed it before hydration, React renders that one again, and not the page, whose late parts would go.
 */
export const Page = memo(function Page({ dataset, published, opened }: Props) {
  const { sha256 } = useLoadedDataset();
  const [store] = useState(() => createViewStore(dataset, windowOf(sha256), opened && fileId(opened)));
  // An effect may come after the reader has gone back, and would write this page's address over the one before.
  useLayoutEffect(() => store.connect(), [store]);
  const onHydrated = useLastOf(3, markInteractive);
  return (
    <ViewContext value={store}>
      <SelectionContext value={store.selection}>
        <FileIntake>
          <Suspense>
            <SkipLinks dataset={dataset} />
          </Suspense>
          <FileNotice />
          <Suspense>
            <SourceNotices dataset={dataset} />
          </Suspense>
          <ChangedDataNotice />
          <UnrecognisedParamsNotice />
          <ChunkErrorNotice />
          <SelectionAnnouncer dataset={dataset} />
          <ScrollToSelection dataset={dataset} />
          <PageColumns
            release={
              <Suspense>
                <ReleasePanel dataset={dataset} />
                <HydrationEnd onEnd={onHydrated} />
              </Suspense>
            }
            rest={<Lazy component={laterParts} props={{ dataset }} />}
          >
            <FirstParts dataset={dataset} published={published} onHydrated={onHydrated} />
          </PageColumns>
        </FileIntake>
      </SelectionContext>
    </ViewContext>
  );
});

/** Returns a function that calls `act` when it is called for the last of `count` times: what comes first may differ. */
function useLastOf(count: number, act: () => void): () => void {
  const left = useRef(count);
  return useCallback(() => {
    left.current -= 1;
    if (left.current === 0) act();
  }, [act]);
}

/** Renders the notice of a file that the reader opened or the address requests; its code comes with the file. */
function FileNotice() {
  const { kind } = useOpening();
  return kind !== 'published' && <LazyPart what="What is said of the file" component={openedNotice} props={{}} />;
}

/** Returns a detached window while the address requests another file, as its query is that file's. */
function windowOf(sha256: string) {
  return typeof window !== 'undefined' && isRequestedFile(sha256) ? window : detachedWindow;
}

type FirstPartsProps = {
  dataset: Dataset;
  published: Dataset;
  /** Called once what stands before the comparison is hydrated, and once that is. */
  onHydrated: () => void;
};

/** Renders the sections of the first screen. Each Suspense is hydrated in a task of its own. */
function FirstParts({ dataset, published, onHydrated }: FirstPartsProps) {
  return (
    <>
      <Suspense>
        <Masthead dataset={dataset} />
        <div className="sections text-small">
          <Contents dataset={dataset} />
          <OpenDataset published={published} />
        </div>
        <KeyNumbers dataset={dataset} />
        <HydrationEnd onEnd={onHydrated} />
      </Suspense>
      <Suspense>
        <Comparison dataset={dataset} />
        <HydrationEnd onEnd={onHydrated} />
      </Suspense>
    </>
  );
}
