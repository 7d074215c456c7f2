import { useEffect, useState } from 'react';
import { KeepOnDevice } from '#src/app/kept/KeepOnDevice.tsx';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useOpening, useOpeningStore } from '#src/app/state/openingContext.ts';
import { fileId, fileNameOf, type LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { saveUnlessKept } from '#src/load/openedFileStorage.ts';
import { nextTask } from '#src/ui/nextTask.ts';
import { useRootAttribute } from '#src/ui/useRootAttribute.ts';
import { DatasetInput } from './FileInput.tsx';
import { firstFileOnly } from './firstFileOnly.ts';
import { useNoStructuredData } from './useNoStructuredData.ts';

/** Says that the dataset is an opened file, or which file the address requests that is missing. */
export function OpenedNotice() {
  const { close } = useOpeningStore();
  const opening = useOpening();
  // Anything but an opened file is the published dataset.
  const { title } = useLoadedDataset().dataset;
  switch (opening.kind) {
    case 'published':
      return null;
    case 'requested':
      return <Requested {...opening} title={title} close={close} />;
    case 'opened':
      return <Opened opened={opening.opened} close={close} />;
  }
}

function Opened({ opened, close }: { opened: LoadedDataset; close: () => void }) {
  const { requestedId, fileCount = 1 } = opened;
  const name = fileNameOf(opened);
  useNoStructuredData();
  // Stored only once it renders: a reload must not restore a file that breaks the page. A large file takes a task to store.
  const [isSaved, setIsSaved] = useState(true);
  useEffect(() => {
    void nextTask()
      .then(() => saveUnlessKept(opened))
      .then(setIsSaved);
  }, [opened]);
  return (
    <aside aria-label="Opened file" data-behind="" className="file-notice">
      <p className="flex-1">
        <span>{firstFileOnly(fileCount, 'opened')}</span>
        <strong>{name}</strong>
        <span>
          {' '}
          was opened from your device and is sent nowhere. It is not the dataset that this page was published with, and
          this page does not vouch for it.
        </span>
        {requestedId !== undefined && (
          <span>
            {` The link asked for another file: the SHA-256 of that one begins with ${requestedId}, of this one with ${fileId(opened)}.`}
          </span>
        )}
      </p>
      <KeepOnDevice opened={opened} isSaved={isSaved} />
      <div className="print:hidden">
        <button type="button" className="button" onClick={close}>
          {`Close ${name}`}
        </button>
      </div>
    </aside>
  );
}

type RequestedProps = { id: string; reading: boolean; title: string; close: () => void };

function Requested({ id, reading, title, close }: RequestedProps) {
  useRootAttribute('data-notice');
  useRootAttribute('data-asked-notice', !reading);
  if (reading)
    return (
      <div className="page-notice">
        <p role="status" className="flex-1">
          The file that the link asks for is being read…
        </p>
        <button type="button" className="button" onClick={close}>
          Go on without it
        </button>
      </div>
    );
  return (
    <aside aria-label="A file is asked for" data-behind="" className="page-notice asked-notice">
      <p className="flex-1">
        This link was made on a file that this page does not have. Its SHA-256 begins with <strong>{id}</strong>.{' '}
        <span>Until you choose that file, “</span>
        <bdi>{title}</bdi>
        <span>” is shown, which this site publishes. What you choose is read in this browser and sent nowhere.</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <DatasetInput label="Choose the file" />
        <button type="button" className="button" onClick={close}>
          Go on without it
        </button>
      </div>
    </aside>
  );
}
