import { Suspense, useEffect, useState } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { SelectionContext } from '#src/figures/selection.ts';
import { fileId, type OpenedFile } from '#src/load/openedFile.ts';
import { AddressNotice } from './AddressNotice.tsx';
import { AlsoReported } from './AlsoReported.tsx';
import { Announcer } from './Announcer.tsx';
import { Arrival } from './Arrival.tsx';
import { anchors } from './anchors.ts';
import { ChangedNotice } from './ChangedNotice.tsx';
import { Columns } from './Columns.tsx';
import { Comparison } from './Comparison.tsx';
import { Contents } from './Contents.tsx';
import { FigureSection } from './FigureSection.tsx';
import { GivenFiles } from './GivenFiles.tsx';
import { Glossary } from './Glossary.tsx';
import { KeyNumbers } from './KeyNumbers.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import { OpenedNotice } from './OpenedNotice.tsx';
import { PartMissing } from './PartMissing.tsx';
import { detachedWindow } from './pageWindow.ts';
import { ReleasePanel } from './ReleasePanel.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { TakenOver } from './TakenOver.tsx';
import { TextTables } from './TextTables.tsx';
import { Totals } from './Totals.tsx';
import { UseTheseData } from './UseTheseData.tsx';
import { usePublished } from './usePublished.ts';
import { ViewContext } from './useView.ts';
import { isRequestedFile } from './view.ts';
import { createViewStore } from './viewStore.ts';

type Props = {
  dataset: Dataset;
  /** The file that it is from, where the reader opened it. */
  opened?: OpenedFile | undefined;
};

/** A dataset as the page shows it, from its archive notice to the release word for word. */
export function Page({ dataset, opened }: Props) {
  const { sha256 } = usePublished();
  const [store] = useState(() => createViewStore(dataset, windowOf(sha256), opened && fileId(opened)));
  useEffect(() => store.connect(), [store]);
  return (
    <ViewContext value={store}>
      <SelectionContext value={store.selection}>
        <GivenFiles>
          <SkipLinks dataset={dataset} />
          <OpenedNotice />
          <Notices dataset={dataset} />
          <ChangedNotice />
          <AddressNotice />
          <PartMissing />
          <Announcer dataset={dataset} />
          <Arrival dataset={dataset} />
          <Columns
            release={
              <Suspense>
                <ReleasePanel dataset={dataset} />
              </Suspense>
            }
          >
            <Parts dataset={dataset} />
          </Columns>
        </GivenFiles>
      </SelectionContext>
    </ViewContext>
  );
}

/** As long as the address asks for another file, what it says is kept for that one, and nothing is written into it. */
function windowOf(sha256: string) {
  return typeof window !== 'undefined' && isRequestedFile(sha256) ? window : detachedWindow;
}

/** Each part that holds much is taken over by itself, in a step of its own, where the page was served with it. */
function Parts({ dataset }: { dataset: Dataset }) {
  return (
    <>
      <Masthead dataset={dataset} />
      <KeyNumbers dataset={dataset} />
      <Contents dataset={dataset} />
      <Suspense>
        <Comparison dataset={dataset} />
      </Suspense>
      <div id={anchors.figures} className="huge:grid huge:grid-cols-2 huge:gap-x-16">
        {dataset.figures.map((figure, index) => (
          <Suspense key={figure.id}>
            <FigureSection dataset={dataset} figure={figure} number={index + 1} />
          </Suspense>
        ))}
      </div>
      <Suspense>
        <Totals dataset={dataset} />
        <AlsoReported dataset={dataset} />
        <TextTables dataset={dataset} />
        <Glossary dataset={dataset} />
      </Suspense>
      <Suspense>
        <UseTheseData dataset={dataset} />
        <TakenOver />
      </Suspense>
    </>
  );
}
