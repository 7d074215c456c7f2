import { PageError } from '#src/app/loading/PageError.tsx';
import { useOpening, useOpeningStore } from '#src/app/state/openingContext.ts';
import { fileNameOf } from '#src/dataset/loadedDataset.ts';
import { DatasetInput } from './FileInput.tsx';
import { GivenFiles } from './FileIntake.tsx';

/** What stands where a dataset could not be shown: why, and the ways to another. */
export function DatasetFailed({ failed }: { failed: [error: Error, retry: () => void] }) {
  const { close } = useOpeningStore();
  const opening = useOpening();
  return (
    <GivenFiles purpose="open">
      <PageError failed={failed}>
        <DatasetInput label="Open a dataset" />
        {opening.kind === 'opened' && (
          <button type="button" className="button" onClick={close}>
            {`Close ${fileNameOf(opening.opened)}`}
          </button>
        )}
      </PageError>
    </GivenFiles>
  );
}
