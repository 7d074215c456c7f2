import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useOpeningStore } from '#src/app/state/openingContext.ts';
import { NotTaken } from './FileError.tsx';
import type { Task } from './fileTask.ts';
import { nameOf } from './handleFile.ts';
import { ImageCheckReport } from './ImageCheckReport.tsx';
import { NotOpened } from './OpenError.tsx';
import { type Outcome, take } from './runFileTask.ts';

/** Checks a file or opens it, and says what came of it in a dialog; when that is closed, `end` is told whose it was. */
export function GivenFile({ task, end }: { task: Task; end: (told: Task) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const retry = useTaking(task, setOutcome);
  // What it holds has to stand before it opens, or the focus goes past its button.
  useLayoutEffect(() => {
    if (outcome === undefined || dialog.current?.open !== false) return;
    // The button of a dialog that was open has the focus again when this one is closed.
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    dialog.current.showModal();
  }, [outcome]);
  if (outcome === undefined) return <BeingRead name={nameOf(task.given)} />;
  const closed = () => {
    setOutcome(undefined);
    end(outcome.task);
  };
  return (
    <dialog ref={dialog} aria-labelledby="file.outcome" className="check-dialog" onClose={closed}>
      <Told outcome={outcome} close={() => dialog.current?.close()} retry={retry} />
    </dialog>
  );
}

/** Sees to a file, and gives what does so once more. */
function useTaking(task: Task, show: (outcome: Outcome) => void): () => void {
  const loadedDataset = useLoadedDataset();
  const opening = useOpeningStore();
  const current = useRef<object>(undefined);
  const begin = useCallback(() => {
    const turn = {};
    current.current = turn;
    // A later file may take its place.
    void take(task, { loadedDataset, opening, show, wanted: () => current.current === turn });
  }, [task, loadedDataset, opening, show]);
  useEffect(() => {
    begin();
    return () => {
      current.current = undefined;
    };
  }, [begin]);
  return begin;
}

function Told({ outcome, close, retry }: { outcome: Outcome; close: () => void; retry: () => void }) {
  const { given, count } = outcome.task;
  const told = { name: nameOf(given), count, close };
  switch (outcome.kind) {
    case 'checked':
      return <ImageCheckReport {...told} report={outcome.report} />;
    case 'not-opened':
      return <NotOpened {...told} fault={outcome.fault} />;
    case 'not-taken':
      return <NotTaken {...told} purpose={outcome.purpose} error={outcome.error} retry={retry} />;
    default:
      return outcome satisfies never;
  }
}

/** Seen only where it takes long. */
function BeingRead({ name }: { name: string }) {
  return (
    <p role="status" className="being-read">
      {`${name} is being read…`}
    </p>
  );
}
