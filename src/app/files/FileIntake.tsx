import { type ComponentType, useCallback, useState } from 'react';
import { withChunk } from '#src/app/loading/chunkErrors.ts';
import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';
import type { InputFile } from '#src/export/check/checkFile.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import type { Elements } from '#src/ui/elements.ts';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import { FileIntakeContext } from './fileIntakeContext.ts';
import type { FileAction, FileTask } from './fileTask.ts';
import { useFileDrop } from './useFileDrop.ts';
import { usePastedDataset } from './usePastedDataset.ts';

const loadFileOutcome = () => import('./FileOutcome.tsx');
const dropOverlay = lazyComponent(() => import('./DropOverlay.tsx').then((part) => part.DropOverlay));

/** The task to run, and the component that runs it. */
type ActiveTask = { task: FileTask; FileOutcome: ComponentType<{ task: FileTask; onDone: (task: FileTask) => void }> };

type Props = {
  /** What to do with files that are dropped. */
  dropAction?: FileAction;
  children: Elements;
};

/** Accepts files that are dropped or pasted anywhere on the window, or submitted inside it by `useFileIntake`. */
export function FileIntake({ dropAction = 'either', children }: Props) {
  const [active, setActive] = useState<ActiveTask>();
  const submitFiles = useCallback((inputs: InputFile[], action: FileAction) => {
    const [input] = inputs;
    if (input === undefined) return;
    const task = { input, count: inputs.length, action };
    withChunk(loadFileOutcome, ({ FileOutcome }) => setActive({ task, FileOutcome }));
  }, []);
  const [isDragging, end] = useFileDrop(
    useCallback((inputs: InputFile[]) => submitFiles(inputs, dropAction), [submitFiles, dropAction]),
  );
  usePastedDataset(submitFiles);
  return (
    <FileIntakeContext value={submitFiles}>
      {children}
      {isDragging && (
        // Without its code, which says what drops do, they work all the same.
        <ErrorBoundary fallback={() => null}>
          <Lazy component={dropOverlay} props={{ end }} />
        </ErrorBoundary>
      )}
      {active !== undefined && (
        <ErrorBoundary resetKey={active.task} fallback={(error, retry) => <IntakeError error={error} retry={retry} />}>
          <active.FileOutcome
            task={active.task}
            onDone={(task) => setActive((now) => (now?.task === task ? undefined : now))}
          />
        </ErrorBoundary>
      )}
    </FileIntakeContext>
  );
}

function IntakeError(props: { error: Error; retry: () => void }) {
  return (
    <div className="page-notice">
      <ErrorWithRetry what="What takes files" {...props} />
    </div>
  );
}
