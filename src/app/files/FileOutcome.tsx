import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useOpeningStore } from '#src/app/state/openingContext.ts';
import { FileError } from './FileError.tsx';
import type { FileTask } from './fileTask.ts';
import { inputName } from './handleFile.ts';
import { ImageCheckReport } from './ImageCheckReport.tsx';
import { OpenErrorReport } from './OpenErrorReport.tsx';
import { type Outcome, runFileTask } from './runFileTask.ts';

/** Runs a task and shows its outcome in a dialog; calls `onDone` with the task of a dialog that closes. */
export function FileOutcome({ task, onDone }: { task: FileTask; onDone: (task: FileTask) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const retry = useFileTask(task, setOutcome);
  // It opens with its content, or the focus would miss its button.
  useLayoutEffect(() => {
    if (outcome === undefined || dialog.current?.open !== false) return;
    // An open dialog closes first, so that its button gets the focus back when this one closes.
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    dialog.current.showModal();
  }, [outcome]);
  if (outcome === undefined) return <ReadingStatus name={inputName(task.input)} />;
  const closed = () => {
    setOutcome(undefined);
    onDone(outcome.task);
  };
  return (
    <dialog ref={dialog} aria-labelledby="file.outcome" className="check-dialog" onClose={closed}>
      <OutcomeReport outcome={outcome} close={() => dialog.current?.close()} retry={retry} />
    </dialog>
  );
}

/** Runs a task when it mounts or changes; returns what runs it again. */
function useFileTask(task: FileTask, show: (outcome: Outcome) => void): () => void {
  const loadedDataset = useLoadedDataset();
  const opening = useOpeningStore();
  const current = useRef<object>(undefined);
  const start = useCallback(() => {
    const run = {};
    current.current = run;
    void runFileTask(task, { loadedDataset, opening, show, isCurrent: () => current.current === run });
  }, [task, loadedDataset, opening, show]);
  useEffect(() => {
    start();
    return () => {
      current.current = undefined;
    };
  }, [start]);
  return start;
}

function OutcomeReport({ outcome, close, retry }: { outcome: Outcome; close: () => void; retry: () => void }) {
  const { input, count } = outcome.task;
  const props = { name: inputName(input), count, close };
  switch (outcome.kind) {
    case 'checked':
      return <ImageCheckReport {...props} report={outcome.report} />;
    case 'open-error':
      return <OpenErrorReport {...props} fault={outcome.fault} />;
    case 'error':
      return <FileError {...props} action={outcome.action} error={outcome.error} retry={retry} />;
  }
}

/** Announces that a file is being read; the stylesheet shows it after half a second. */
function ReadingStatus({ name }: { name: string }) {
  return (
    <p
      role="status"
      className="being-read fixed inset-x-0 top-0 z-30 bg-mark px-(--page-inset) py-2 text-small wrap-anywhere"
    >
      {`${name} is being read…`}
    </p>
  );
}
