import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Report } from '#src/export/checkFile.ts';
import type { OpenFault } from '#src/load/openedFile.ts';
import { ImageCheckReport } from './ImageCheckReport.tsx';
import { NotOpened } from './NotOpened.tsx';
import { useOpenings } from './shown.ts';
import { checkGiven, nameOf, openGiven, purposeOf } from './takeFile.ts';
import type { Task } from './task.ts';
import { usePublished } from './usePublished.ts';

/** What came of a file, once there is something to say. */
type Outcome =
  | { kind: 'checked'; task: Task; report: Report | undefined }
  | { kind: 'not-opened'; task: Task; fault: OpenFault };

/** Checks a file or opens it, and says what came of it in a dialog; when that is closed, `end` is told whose it was. */
export function GivenFile({ task, end }: { task: Task; end: (told: Task) => void }) {
  const published = usePublished();
  const { start } = useOpenings();
  const dialog = useRef<HTMLDialogElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    // A later file may have taken its place.
    let current = true;
    const show = (next: Outcome) => current && setOutcome(next);
    void purposeOf(task).then(async (purpose) => {
      if (purpose === 'open') {
        const fault = await openGiven(task, start, () => current);
        if (fault !== undefined) show({ kind: 'not-opened', task, fault });
      } else {
        show({ kind: 'checked', task, report: undefined });
        show({ kind: 'checked', task, report: await checkGiven(task, published) });
      }
    });
    return () => {
      current = false;
    };
  }, [task, start, published]);
  // What it holds has to stand before it opens, or the focus goes past its button.
  useLayoutEffect(() => {
    if (outcome === undefined || dialog.current?.open !== false) return;
    // Hidden by the browser instead, it would not give the focus back to its button, where this one shall leave it.
    document.querySelector<HTMLElement>('dialog:is(:popover-open)')?.hidePopover();
    dialog.current.showModal();
  }, [outcome]);
  if (outcome === undefined) return <BeingRead name={nameOf(task.given)} />;
  const { given, count } = outcome.task;
  const told = { name: nameOf(given), count, close: () => dialog.current?.close() };
  const closed = () => {
    setOutcome(undefined);
    end(outcome.task);
  };
  return (
    <dialog ref={dialog} aria-labelledby="file.outcome" className="check-dialog" onClose={closed}>
      {outcome.kind === 'checked' ? (
        <ImageCheckReport {...told} report={outcome.report} />
      ) : (
        <NotOpened {...told} fault={outcome.fault} />
      )}
    </dialog>
  );
}

/** Seen only where it takes long. */
function BeingRead({ name }: { name: string }) {
  return (
    <p role="status" className="being-read">
      {`${name} is being read…`}
    </p>
  );
}
