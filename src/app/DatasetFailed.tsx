import { DatasetInput } from './FileInput.tsx';
import { GivenFiles } from './GivenFiles.tsx';
import { PageFailed } from './PageFailed.tsx';
import { useOpenings, useShown } from './shown.ts';

/** What stands where a dataset could not be shown: why, and the ways to another. */
export function DatasetFailed({ failed }: { failed: [error: Error, retry: () => void] }) {
  const { shown, start } = useOpenings();
  const opened = useShown(shown, 'opened');
  const close = async () => (await start()).close();
  return (
    <GivenFiles purpose="open">
      <PageFailed failed={failed}>
        <DatasetInput label="Open a dataset" />
        {opened !== undefined && (
          <button type="button" className="button" onClick={close}>
            {`Close ${opened.name}`}
          </button>
        )}
      </PageFailed>
    </GivenFiles>
  );
}
