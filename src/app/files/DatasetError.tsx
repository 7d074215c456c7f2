import { PageError } from '#src/app/loading/PageError.tsx';
import { useOpening, useOpeningStore } from '#src/app/state/openingContext.ts';
import { fileNameOf } from '#src/dataset/loadedDataset.ts';
import { DatasetInput } from './FileInput.tsx';
import { FileIntake } from './FileIntake.tsx';

/** Renders, in place of a dataset's page, why it failed, and buttons to open another. */
export function DatasetError({ failed }: { failed: [error: Error, retry: () => void] }) {
  const { close } = useOpeningStore();
  const opening = useOpening();
  return (
    <FileIntake dropAction="open">
      <PageError failed={failed}>
        <DatasetInput label="Open a dataset" />
        {opening.kind === 'opened' && (
          <button type="button" className="button" onClick={close}>
            {`Close ${fileNameOf(opening.opened)}`}
          </button>
        )}
      </PageError>
    </FileIntake>
  );
}
