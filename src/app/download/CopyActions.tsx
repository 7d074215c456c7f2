import { useQueryClient } from '@tanstack/react-query';
import { useFileId } from '#src/app/state/useView.ts';
import { permalink } from '#src/app/state/view.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { altTextOf, captionOf } from '#src/export/file/caption.ts';
import type { FileRequest } from '#src/export/file/fileName.ts';
import type { MadeFile } from '#src/export/file/makeFile.ts';
import { bears } from '#src/export/image/canvas.ts';
import { pixelsOf, type Scale, scales } from '#src/export/image/pixels.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { fileQuery } from './useExportedFile.ts';

type Props = { loadedDataset: LoadedDataset; request: FileRequest; sheet: Sheet; made: MadeFile | undefined };

/** What puts the figure, or words for it, on the clipboard; and hands the file on, where the system does. */
export function DownloadCopies({ loadedDataset, request, sheet, made }: Props) {
  const client = useQueryClient();
  const file = useFileId();
  const caption = () => captionOf(sheet, placeOf(request, file));
  const copyImage = async () => {
    const file = client.fetchQuery(
      fileQuery(loadedDataset, { ...request, format: 'png', scale: borneScale(sheet, request) }),
    );
    const image = file.then(
      ({ bytes, type }) => new Blob([bytes], { type }),
      () => Promise.reject(notMade),
    );
    // The promise itself is handed over within the click: some browsers refuse what comes after it.
    const written = navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    const [made, copied] = await Promise.allSettled([image, written]);
    if (made.status === 'rejected') throw notMade;
    if (copied.status === 'rejected') throw copied.reason;
  };
  return (
    <>
      <CopyButton
        label="Copy image"
        doneText="Image copied"
        copy={copyImage}
        describeFailure={(reason) =>
          reason === notMade
            ? 'The image could not be made. Download the PNG instead: what it needs is said there.'
            : 'This browser does not let the page copy images. Download the PNG instead.'
        }
      />
      <CopyButton label="Copy caption" doneText="Caption copied" text={caption} />
      <CopyButton
        label="Copy description"
        doneText="Description copied, for whoever cannot see the image (alternative text)"
        text={() => altTextOf(sheet)}
      />
      {made !== undefined && <ShareButton file={made} title={sheet.title} />}
    </>
  );
}

const notMade = new Error('no image was made');

/** The scale that was chosen, or the largest below it that the browser bears. */
function borneScale(sheet: Sheet, { scale }: FileRequest): Scale {
  const borne = scales
    .filter((each) => each <= scale)
    .findLast((each) => {
      const { width, height } = pixelsOf(sheet, each);
      return bears(width, height);
    });
  return borne ?? scales[0];
}

/** Hands the file to the system’s own sheet of apps, on devices that are touched and whose browser does so. */
function ShareButton({ file: { name, type, bytes }, title }: { file: MadeFile; title: string }) {
  const data = { files: [new File([bytes], name, { type })], title };
  if (!matchMedia('(pointer: coarse)').matches || navigator.canShare?.(data) !== true) return null;
  return (
    // Who closes the system's sheet again wanted nothing else.
    <button type="button" className="button" onClick={() => navigator.share(data).catch(() => undefined)}>
      Share
    </button>
  );
}

function placeOf({ subject }: FileRequest, file: string | undefined): string {
  switch (subject.kind) {
    case 'figure':
      return permalink({ file }, subject.figure.id);
    case 'comparison':
      return permalink({ file, compare: { from: subject.from.id, to: subject.to.id } }, 'comparison');
    case 'totals':
      return permalink({ file }, 'totals');
    default:
      return subject satisfies never;
  }
}
