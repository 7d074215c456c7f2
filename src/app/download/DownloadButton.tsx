import { useRef, useState } from 'react';
import { Failed } from '#src/app/loading/ErrorWithRetry.tsx';
import type { Subject } from '#src/figures/sheet/subject.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import type { Elements } from '#src/ui/elements.ts';
import { Late, latePart } from '#src/ui/latePart.tsx';
import { useFocusHandedOn } from '#src/ui/useFocusFallback.ts';

type Props = { subject: Subject; title: string };

const downloadPanel = latePart(() => import('./DownloadPanel.tsx').then((part) => part.DownloadPanel));

/** A button that shows a figure as the sheet that is given away, and gives it. What makes it comes when it is asked for. */
export function DownloadButton({ subject, title }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={show}
        onPointerEnter={downloadPanel.fetchAhead}
        onFocus={downloadPanel.fetchAhead}
      >
        Download
      </button>
      <Dialog ref={dialog} label={`Download ${title}`} className="download-dialog" onClosed={() => setOpen(false)}>
        {open && (
          <Boundary
            fallback={(error, retry) => (
              <Plain title={title} close={close}>
                <Failed what="What makes the files" error={error} retry={retry} />
              </Plain>
            )}
          >
            <Late
              part={downloadPanel}
              props={{ subject, title, close }}
              waiting={<Plain title={title} close={close} />}
            />
          </Boundary>
        )}
      </Dialog>
    </>
  );
}

/** The dialog as long as what makes the files is not there. */
function Plain({ title, close, children }: { title: string; close: () => void; children?: Elements }) {
  const place = useRef<HTMLDivElement>(null);
  useFocusHandedOn(place);
  return (
    <div ref={place}>
      <h2 className="text-lead">{`Download ${title}`}</h2>
      {children}
      <button type="button" className="button mt-4" onClick={close}>
        Close
      </button>
    </div>
  );
}
