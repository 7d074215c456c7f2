import { useLayoutEffect, useRef } from 'react';
import { FileError } from './FileError.tsx';
import type { FileTask } from './fileTask.ts';
import { inputName } from './handleFile.ts';
import { ImageCheckReport } from './ImageCheckReport.tsx';
import { OpenErrorReport } from './OpenErrorReport.tsx';
import { OpenProgress } from './OpenProgress.tsx';
import type { Outcome } from './runFileTask.ts';
import { useFileTask } from './useFileTask.ts';

/**
 * Runs a task and shows its progress and outcome in a dialog; calls `onDone` with the task of a dialog that closes. While a
 * file is given over the report of another, that report stays until there is something to show of the file.
 */
export function FileOutcome({ task, onDone }: { task: FileTask; onDone: (task: FileTask) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { outcome, progress, start, cancel, clear } = useFileTask(task);
  const shown = progress?.isSlow ? progress : outcome;
  useLayoutEffect(() => {
    if (shown !== undefined && dialog.current !== null) showWithFocus(dialog.current);
  }, [shown]);
  if (shown === undefined) return <ReadingStatus name={inputName(task.input)} />;
  const close = () => dialog.current?.close();
  const closed = () => {
    const isCancelled = shown === progress;
    if (isCancelled) cancel();
    clear();
    onDone(isCancelled || outcome === undefined ? task : outcome.task);
  };
  return (
    <dialog ref={dialog} aria-labelledby="file.outcome" className="check-dialog" onClose={closed}>
      {'step' in shown ? (
        <OpenProgress name={inputName(task.input)} step={shown.step} cancel={close} />
      ) : (
        <OutcomeReport outcome={shown} close={close} retry={start} />
      )}
    </dialog>
  );
}

/** Opens the dialog with its content, or the focus would miss its button; where that went, the first has the focus. */
function showWithFocus(dialog: HTMLDialogElement): void {
  if (dialog.open) {
    if (!dialog.contains(document.activeElement)) dialog.querySelector('button')?.focus();
    return;
  }
  // An open dialog closes first, so that its button gets the focus back when this one closes.
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  dialog.showModal();
}

function OutcomeReport({ outcome, close, retry }: { outcome: Outcome; close: () => void; retry: () => void }) {
  const { input, count } = outcome.task;
  const props = { name: inputName(input), count, close };
  switch (outcome.kind) {
    case 'checked':
      return <ImageCheckReport {...props} report={outcome.report} />;
    case 'open-error':
      return <OpenErrorReport {...props} input={input} fault={outcome.fault} />;
    case 'error':
      return <FileError {...props} action={outcome.action} error={outcome.error} retry={retry} />;
  }
}

/** Announces that a file is being read; one that takes long is shown. */
function ReadingStatus({ name }: { name: string }) {
  return (
    <p role="status" className="sr-only">
      {`${name} is being read…`}
    </p>
  );
}
