import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { DialogButton } from '#src/ui/DialogButton.tsx';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';

const embedCodes = lazyComponent(() => import('./EmbedCodes.tsx').then((part) => part.EmbedCodes));

/** Height in px that an embedded figure has beyond that on the page: its rights, and the link to the page. */
const footerHeight = 80;

/** Renders a button that opens a dialog with the HTML by which another page embeds a figure. */
export function EmbedButton({ figure }: { figure: FigureSpec }) {
  const codesFor = (dialog: HTMLDialogElement) => ({
    address: new URL(`embed/${figure.id}/`, location.href).href,
    title: figure.title,
    height: (dialog.closest('figure')?.offsetHeight ?? 0) + footerHeight,
  });
  return (
    <DialogButton text="Embed" label={`Embed ${figure.title}`} className="embed-dialog" prefetch={embedCodes.prefetch}>
      {(dialog) => (
        <>
          <h3 className="text-lead">Embed this figure</h3>
          <ErrorBoundary fallback={(error, retry) => <ErrorWithRetry what="The code" error={error} retry={retry} />}>
            <Lazy component={embedCodes} props={codesFor(dialog)} />
          </ErrorBoundary>
          <button type="button" className="button mt-6" onClick={() => dialog.close()}>
            Close
          </button>
        </>
      )}
    </DialogButton>
  );
}
