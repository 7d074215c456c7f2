import { useRef } from 'react';
import { ErrorWithRetry } from '#src/app/loading/ErrorWithRetry.tsx';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { useFileHref } from '#src/app/state/siteContext.ts';
import { readyImageName } from '#src/export/file/readyFileHref.ts';
import { type Subject, subjectId } from '#src/figures/sheet/subject.ts';
import { DialogButton } from '#src/ui/DialogButton.tsx';
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx';
import type { Elements } from '#src/ui/elements.ts';
import { Lazy, lazyComponent } from '#src/ui/lazyComponent.tsx';
import { useFocusFallback } from '#src/ui/useFocusFallback.ts';

type Props = { subject: Subject; title: string };

const downloadPanel = lazyComponent(() => import('./DownloadPanel.tsx').then((part) => part.DownloadPanel));

/**
 * Renders what opens a dialog with the sheet of a figure, from which it is downloaded; a link to a ready file without
 * scripts.
 */
export function DownloadButton({ subject, title }: Props) {
  const { dataset } = useLoadedDataset();
  const href = useFileHref(readyImageName(dataset, subjectId(subject)));
  return (
    <DialogButton
      text="Download"
      href={href}
      label={`Download ${title}`}
      className="download-dialog"
      prefetch={downloadPanel.prefetch}
    >
      {(dialog) => {
        const close = () => dialog.close();
        return (
          <ErrorBoundary
            fallback={(error, retry) => (
              <DialogSkeleton title={title} close={close}>
                <ErrorWithRetry what="What makes the files" error={error} retry={retry} />
              </DialogSkeleton>
            )}
          >
            <Lazy
              component={downloadPanel}
              props={{ subject, title, close }}
              fallback={<DialogSkeleton title={title} close={close} />}
            />
          </ErrorBoundary>
        );
      }}
    </DialogButton>
  );
}

type SkeletonProps = { title: string; close: () => void; children?: Elements };

/** Renders the dialog's title and its Close button until the panel's code is there. */
function DialogSkeleton({ title, close, children }: SkeletonProps) {
  const content = useRef<HTMLDivElement>(null);
  useFocusFallback(content);
  return (
    <div ref={content}>
      <h2 className="text-lead">{`Download ${title}`}</h2>
      {children}
      <button type="button" className="button mt-4" onClick={close}>
        Close
      </button>
    </div>
  );
}
