import { type ComponentType, useRef, useState } from 'react';
import type { Subject } from '#src/figures/subject.ts';

type Panel = ComponentType<{ subject: Subject; title: string; close: () => void }>;

type State = { kind: 'closed' } | { kind: 'loading' } | { kind: 'failed' } | { kind: 'ready'; Panel: Panel };

const load = (): Promise<State> =>
  import('./DownloadPanel.tsx').then(
    ({ DownloadPanel }) => ({ kind: 'ready', Panel: DownloadPanel }),
    () => ({ kind: 'failed' }),
  );

/** A button that shows a figure as the sheet that is given away, and gives it. What makes it comes when it is asked for. */
export function DownloadButton({ subject, title }: { subject: Subject; title: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<State>({ kind: 'closed' });
  const fetchPanel = () => {
    setState({ kind: 'loading' });
    load().then((next) => setState((now) => (now.kind === 'loading' ? next : now)));
  };
  const show = () => {
    fetchPanel();
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="button" onClick={show} onPointerEnter={load} onFocus={load}>
        Download
      </button>
      <dialog
        ref={dialog}
        aria-label={`Download ${title}`}
        className="download-dialog"
        onClose={() => setState({ kind: 'closed' })}
      >
        <Inside
          state={state}
          subject={subject}
          title={title}
          close={() => dialog.current?.close()}
          retry={fetchPanel}
        />
      </dialog>
    </>
  );
}

type InsideProps = { state: State; subject: Subject; title: string; close: () => void; retry: () => void };

function Inside({ state, subject, title, close, retry }: InsideProps) {
  if (state.kind === 'closed') return null;
  if (state.kind === 'ready') return <state.Panel subject={subject} title={title} close={close} />;
  return (
    <>
      <h2 className="text-lead">Download {title}</h2>
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
