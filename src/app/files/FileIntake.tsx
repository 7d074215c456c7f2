import { type ComponentType, createContext, useCallback, useState } from 'react';
import { withChunk } from '#src/app/loading/chunkErrors.ts';
import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';
import type { InputFile } from '#src/export/check/checkFile.ts';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import type { Elements } from '#src/ui/elements.ts';
import { useRequiredContext } from '#src/ui/useRequiredContext.ts';
import { DropOverlay } from './DropOverlay.tsx';
import type { FileAction, FileTask } from './fileTask.ts';
import { useFileDrop } from './useFileDrop.ts';

const loadFileOutcome = () => import('./FileOutcome.tsx');

/** The task to run, and the component that runs it. */
type ActiveTask = { task: FileTask; FileOutcome: ComponentType<{ task: FileTask; onDone: (task: FileTask) => void }> };

type SubmitFiles = (inputs: InputFile[], action: FileAction) => void;

const FileIntakeContext = createContext<SubmitFiles | undefined>(undefined);

/** Returns what runs a task with the first of some files and shows its outcome. Throws outside a FileIntake. */
export const useFileIntake = () => useRequiredContext(FileIntakeContext, 'file intake');

type Props = {
  /** What to do with files that are dropped. */
  dropAction?: FileAction;
  children: Elements;
};

/** Accepts files that are dropped anywhere on the window, or submitted inside it by `useFileIntake`. */
export function FileIntake({ dropAction = 'either', children }: Props) {
  const [active, setActive] = useState<ActiveTask>();
  const submitFiles = useCallback((inputs: InputFile[], action: FileAction) => {
    const [input] = inputs;
    if (input === undefined) return;
    const task = { input, count: inputs.length, action };
    withChunk(loadFileOutcome, ({ FileOutcome }) => setActive({ task, FileOutcome }));
  }, []);
  const isDragging = useFileDrop(
    useCallback((inputs: InputFile[]) => submitFiles(inputs, dropAction), [submitFiles, dropAction]),
  );
  return (
    <FileIntakeContext value={submitFiles}>
      {children}
      {isDragging && <DropOverlay />}
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
