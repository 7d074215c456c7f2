import { useRef, useState } from 'react';
import { Failed } from '#src/app/loading/ErrorWithRetry.tsx';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import { Late, latePart } from '#src/ui/latePart.tsx';

const embedCodes = latePart(() => import('./EmbedCodes.tsx').then((part) => part.EmbedCodes));

type Embedded = { address: string; title: string; height: number };

/** Px that an embedded figure is higher than on the page: its rights, and the link to the page. */
const more = 80;

/** A button that shows the HTML by which another page embeds a figure. */
export function EmbedButton({ figure }: { figure: FigureSpec }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [embedded, setEmbedded] = useState<Embedded>();
  const show = () => {
    const height = (dialog.current?.closest('figure')?.offsetHeight ?? 0) + more;
    setEmbedded({ address: new URL(`embed/${figure.id}/`, location.href).href, title: figure.title, height });
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={show}
        onPointerEnter={embedCodes.fetchAhead}
        onFocus={embedCodes.fetchAhead}
      >
        Embed
      </button>
      <Dialog
        ref={dialog}
        label={`Embed ${figure.title}`}
        className="embed-dialog"
        onClosed={() => setEmbedded(undefined)}
      >
        {embedded !== undefined && (
          <>
            <h3 className="text-lead">Embed this figure</h3>
            <Boundary fallback={(error, retry) => <Failed what="The code" error={error} retry={retry} />}>
              <Late part={embedCodes} props={embedded} />
            </Boundary>
            <button type="button" className="button mt-6" onClick={() => dialog.current?.close()}>
              Close
            </button>
          </>
        )}
      </Dialog>
    </>
  );
}
