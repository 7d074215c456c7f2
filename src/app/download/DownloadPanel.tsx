import { useMemo, useState } from 'react';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { canvasSupports } from '#src/export/image/canvas.ts';
import { pixelSize } from '#src/export/image/pixels.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import type { Subject } from '#src/figures/sheet/subject.ts';
import { PartFailure } from '#src/load/fetchPart.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { CopyActions } from './CopyActions.tsx';
import { DownloadForm } from './DownloadForm.tsx';
import { type DownloadSettings, requestOf, restoreSettings, saveSettings } from './downloadSettings.ts';
import { FileDetails } from './FileDetails.tsx';
import { NoBreakPhrases } from './NoBreakPhrases.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { TablePreview } from './TablePreview.tsx';
import { useExportedFile } from './useExportedFile.ts';
import { useSaveFile } from './useSaveFile.ts';

const storage = () => sessionStorage;

type Props = { subject: Subject; title: string; close: () => void };

/** Renders the preview of a file, its settings, and the buttons that download and copy it. */
export function DownloadPanel({ subject, title, close }: Props) {
  const loadedDataset = useLoadedDataset();
  const [settings, setSettings] = useState(() => restoreSettings(storage));
  const request = requestOf(subject, settings);
  const { size, notes } = request;
  const sheet = useMemo(
    () => sheetOf(loadedDataset.dataset, loadedDataset.sha256, subject, size, notes, loadedDataset.url),
    [loadedDataset, subject, size, notes],
  );
  const { width, height } = pixelSize(sheet, settings.scale);
  const isSupported = settings.format !== 'png' || canvasSupports(width, height);
  const exported = useExportedFile(loadedDataset, request, isSupported);
  const change = (next: DownloadSettings) => {
    saveSettings(storage, next);
    setSettings(next);
  };
  const { status, save } = useSaveFile(loadedDataset, request, isSupported ? exported.data : 'unsupported');
  const retry = () => {
    if (exported.error instanceof PartFailure && exported.error.reason !== 'unfetched') return location.reload();
    void exported.refetch();
    void queryClient.refetchQueries({ queryKey: ['fonts'], type: 'active' });
  };
  return (
    <div className="grid gap-5 max-[20rem]:grid-cols-[minmax(0,1fr)] min-[56rem]:grid-cols-[minmax(0,1fr)_22rem] min-[56rem]:grid-rows-[auto_auto_1fr]">
      <div className="sticky -top-(--download-padding) z-1 flex items-start justify-between gap-4 bg-paper py-2 max-[20rem]:contents min-[56rem]:col-span-full [@media(height<24rem)]:static">
        <h2 className="text-lead leading-snug">
          <NoBreakPhrases text={`Download ${title}`} />
        </h2>
        {/* In large letters on a narrow screen the title fills it: only Close stays in sight. */}
        <button
          type="button"
          className="button shrink-0 max-[20rem]:sticky max-[20rem]:top-0 max-[20rem]:z-1 max-[20rem]:-order-1 max-[20rem]:justify-self-end max-[20rem]:bg-paper"
          onClick={close}
        >
          Close
        </button>
      </div>
      <div className="min-w-0 min-[56rem]:sticky min-[56rem]:top-14 min-[56rem]:row-span-2 min-[56rem]:self-start">
        {settings.format === 'csv' ? (
          <TablePreview file={exported.data?.bytes} />
        ) : (
          <SheetPreview loadedDataset={loadedDataset} sheet={sheet} background={settings.background} />
        )}
      </div>
      <div className="min-w-0">
        <DownloadForm settings={settings} sheet={sheet} onChange={change} />
        <FileDetails
          loadedDataset={loadedDataset}
          request={request}
          sheet={sheet}
          isSupported={isSupported}
          exported={exported}
          retry={retry}
        />
        <div className="download-actions mt-4 flex flex-wrap gap-2">
          <CopyActions loadedDataset={loadedDataset} request={request} sheet={sheet} file={exported.data} />
        </div>
      </div>
      <div className="sticky -bottom-(--download-padding) z-1 -mt-3 flex flex-wrap items-center gap-x-3 self-start border-line border-t bg-paper py-3">
        <button type="button" className="button button-strong" onClick={save} aria-disabled={!isSupported}>
          {`Download ${settings.format.toUpperCase()}`}
        </button>
        <p role="status" className={status === '' ? 'sr-only' : 'min-w-0 text-small wrap-anywhere'}>
          {status}
        </p>
      </div>
    </div>
  );
}
