import { LazyPart } from '#src/app/loading/LazyPart.tsx';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { lazyComponent } from '#src/ui/lazyComponent.tsx';
import { ModalDialog } from '#src/ui/ModalDialog.tsx';

const embedCodes = lazyComponent(() => import('./EmbedCodes.tsx').then((part) => part.EmbedCodes));

/** Height in px that an embedded figure has beyond that on the page: its rights, and the link to the page. */
const footerHeight = 80;

/** Fetches ahead what the dialog needs. */
export const prefetchEmbed = embedCodes.prefetch;

/** Renders a dialog with the HTML by which another page embeds a figure. */
export function EmbedDialog({ figure, onClose }: { figure: FigureSpec; onClose: () => void }) {
  const codesFor = (dialog: HTMLDialogElement) => ({
    url: new URL(`embed/${figure.id}/`, location.href).href,
    title: figure.title,
    height: (dialog.closest('figure')?.offsetHeight ?? 0) + footerHeight,
  });
  return (
    <ModalDialog label={`Embed ${figure.title}`} className="embed-dialog" onClose={onClose}>
      {(dialog) => (
        <>
          <h3 className="text-lead">Embed this figure</h3>
          <LazyPart what="The code" component={embedCodes} props={codesFor(dialog)} />
          <button type="button" className="button mt-6" onClick={() => dialog.close()}>
            Close
          </button>
        </>
      )}
    </ModalDialog>
  );
}
