import { useFileId } from '#src/app/state/useView.ts';
import { permalink } from '#src/app/state/view.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { figureCaption } from '#src/export/file/caption.ts';
import type { ExportedFile } from '#src/export/file/exportFile.ts';
import type { FileRequest } from '#src/export/file/fileName.ts';
import { altText } from '#src/export/image/altText.ts';
import { canvasSupports } from '#src/export/image/canvas.ts';
import { pixelSize, type Scale, scales } from '#src/export/image/pixels.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { subjectId } from '#src/figures/sheet/subject.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { copyImage, imageError } from './copyImage.ts';
import { fileQuery } from './useExportedFile.ts';

type Props = { loadedDataset: LoadedDataset; request: FileRequest; sheet: Sheet; file: ExportedFile | undefined };

/**
 * Renders buttons that copy the image, its caption and its description, of which a table has the caption alone, and one that
 * shares the file where the system can.
 */
export function CopyActions({ loadedDataset, request, sheet, file }: Props) {
  const opened = useFileId();
  const isImage = request.format !== 'csv';
  const caption = () => figureCaption(sheet, permalinkOf(request, opened));
  const copy = () => {
    const scale = supportedScale(sheet, request);
    return copyImage(
      sheet,
      queryClient.fetchQuery(fileQuery(loadedDataset, { ...request, format: 'png', text: 'text', scale })),
    );
  };
  return (
    <>
      {isImage && (
        <CopyButton
          label="Copy image"
          doneText="Image copied"
          copy={copy}
          describeFailure={(reason) =>
            reason === imageError
              ? 'The image could not be made. Download the PNG instead: what it needs is said there.'
              : 'This browser does not let the page copy images. Download the PNG instead.'
          }
        />
      )}
      <CopyButton label="Copy caption" doneText="Caption copied" text={caption} />
      {isImage && (
        <CopyButton
          label="Copy description"
          doneText="Description copied, for readers who cannot see the image (alternative text)"
          text={() => altText(sheet)}
        />
      )}
      {file !== undefined && <ShareButton file={file} title={sheet.title} />}
    </>
  );
}

/** Returns the largest scale up to the requested one that the browser supports. */
function supportedScale(sheet: Sheet, { scale }: FileRequest): Scale {
  const supported = scales
    .filter((each) => each <= scale)
    .findLast((each) => {
      const { width, height } = pixelSize(sheet, each);
      return canvasSupports(width, height);
    });
  return supported ?? scales[0];
}

/** Renders a button that opens the system’s share sheet, on touch devices whose browser supports it. */
function ShareButton({ file: { name, type, bytes }, title }: { file: ExportedFile; title: string }) {
  const data = { files: [new File([bytes], name, { type })], title };
  if (!matchMedia('(pointer: coarse)').matches || navigator.canShare?.(data) !== true) return null;
  return (
    // It rejects where the reader cancels.
    <button type="button" className="button" onClick={() => navigator.share(data).catch(() => undefined)}>
      Share
    </button>
  );
}

/** Returns the address of the page at the subject. `file` is the id of an opened file. */
function permalinkOf({ subject }: FileRequest, file: string | undefined): string {
  const compare = subject.kind === 'comparison' ? { from: subject.from.id, to: subject.to.id } : undefined;
  return permalink({ file, compare }, subjectId(subject));
}
