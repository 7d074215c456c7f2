import { type ComponentType, startTransition, useRef, useState } from 'react';
import type { Published } from '#src/export/published.ts';
import type { Subject } from '#src/figures/subject.ts';
import { closeOverlay, Overlay, openOverlay } from '#src/ui/Overlay.tsx';
import { nextTask } from './nextTask.ts';
import { usePublished } from './usePublished.ts';

type Panel = ComponentType<{ subject: Subject; title: string; close: () => void }>;

type State = { kind: 'closed' } | { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; Panel: Panel };

const load = () => import('./DownloadPanel.tsx');
const fetchAhead = () => void load().catch(() => undefined);

/** The panel once its sheet is drawn, each in a task of its own. */
async function readyPanel(published: Published, subject: Subject): Promise<State> {
  try {
    const { DownloadPanel, prepare } = await load();
    await nextTask();
    prepare(published, subject);
    await nextTask();
    return { kind: 'ready', Panel: DownloadPanel };
  } catch {
    return { kind: 'failed' };
  }
}

/** A button that shows a figure as the sheet that is given away, and gives it. What makes it comes when it is asked for. */
export function DownloadButton({ subject, title }: { subject: Subject; title: string }) {
  const published = usePublished();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>({ kind: 'closed' });
  const fetchPanel = () => {
    setState({ kind: 'loading' });
    readyPanel(published, subject).then((next) => {
      // As a transition it is put together in small steps.
      startTransition(() => setState((now) => (now.kind === 'loading' ? next : now)));
    });
  };
  const show = () => {
    fetchPanel();
    openOverlay(dialog.current);
  };
  return (
    <>
      <button type="button" className="button" onClick={show} onPointerEnter={fetchAhead} onFocus={fetchAhead}>
        Download
      </button>
      <Overlay
        ref={dialog}
        label={`Download ${title}`}
        className="download-dialog"
        onClosed={() => setState({ kind: 'closed' })}
      >
        <Inside
          state={state}
          subject={subject}
          title={title}
          close={() => closeOverlay(dialog.current)}
          retry={fetchPanel}
        />
      </Overlay>
    </>
  );
}

type InsideProps = { state: State; subject: Subject; title: string; close: () => void; retry: () => void };

function Inside({ state, subject, title, close, retry }: InsideProps) {
  if (state.kind === 'closed') return null;
  if (state.kind === 'ready') return <state.Panel subject={subject} title={title} close={close} />;
  return (
    <>
      <h2 className="text-lead">{`Download ${title}`}</h2>
      <p role="status" className="my-4">
        {state.kind === 'failed' &&
          'What makes the files could not be fetched: the connection may be gone, or the page is older than the site. Try again, or load the page again.'}
      </p>
      <div className="flex gap-2">
        {state.kind === 'failed' && (
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        )}
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </div>
    </>
  );
}
