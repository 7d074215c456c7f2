import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLoadedDataset } from '#src/app/state/loadedDatasetContext.ts';
import { QueryProvider } from '#src/app/state/QueryProvider.tsx';
import type { FileRequest } from '#src/export/file/fileName.ts';
import { bears } from '#src/export/image/canvas.ts';
import { pixelsOf } from '#src/export/image/pixels.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import type { Subject } from '#src/figures/sheet/subject.ts';
import { PartFailure } from '#src/load/fetchPart.ts';
import { DownloadCopies } from './CopyActions.tsx';
import { DownloadForm } from './DownloadForm.tsx';
import { type Choices, keepChoices, keptChoices } from './downloadSettings.ts';
import { DownloadFacts } from './FileDetails.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { TablePreview } from './TablePreview.tsx';
import { useMadeFile } from './useExportedFile.ts';
import { useGiving } from './useSaveFile.ts';

const storage = () => localStorage;

type Props = { subject: Subject; title: string; close: () => void };

/** The sheet of a figure as it will be given away, what it is given as, and what gives it. */
export function DownloadPanel(props: Props) {
  return (
    <QueryProvider>
      <Panel {...props} />
    </QueryProvider>
  );
}

function Panel({ subject, title, close }: Props) {
  const loadedDataset = useLoadedDataset();
  const client = useQueryClient();
  const [choices, setChoices] = useState(() => keptChoices(storage));
  const request: FileRequest = { subject, ...choices };
  const sheet = useMemo(
    () => sheetOf(loadedDataset.dataset, loadedDataset.sha256, subject, choices.size),
    [loadedDataset, subject, choices.size],
  );
  const { width, height } = pixelsOf(sheet, choices.scale);
  const possible = choices.format !== 'png' || bears(width, height);
  const made = useMadeFile(loadedDataset, request, possible);
  const choose = (next: Choices) => {
    keepChoices(storage, next);
    setChoices(next);
  };
  const { outcome, give } = useGiving(loadedDataset, request, possible ? made.data : 'impossible');
  const retry = () => {
    if (made.error instanceof PartFailure && made.error.reason !== 'unfetched') return location.reload();
    void made.refetch();
    void client.refetchQueries({ queryKey: ['fonts'], type: 'active' });
  };
  return (
    <div className="download-panel">
      <div className="download-head">
        <h2 className="text-lead leading-snug">{`Download ${title}`}</h2>
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </div>
      {choices.format === 'csv' ? (
        <TablePreview file={made.data?.bytes} />
      ) : (
        <SheetPreview loadedDataset={loadedDataset} sheet={sheet} background={choices.background} />
      )}
      <div className="download-side">
        <DownloadForm choices={choices} choose={choose} />
        <DownloadFacts
          loadedDataset={loadedDataset}
          request={request}
          sheet={sheet}
          possible={possible}
          made={made}
          retry={retry}
        />
        <div className="download-actions mt-4 flex flex-wrap gap-2">
          <button type="button" className="button button-strong" onClick={give} aria-disabled={!possible}>
            {`Download ${choices.format.toUpperCase()}`}
          </button>
          <p role="status" className={outcome === '' ? 'sr-only' : 'text-small'}>
            {outcome}
          </p>
          <DownloadCopies loadedDataset={loadedDataset} request={request} sheet={sheet} made={made.data} />
        </div>
      </div>
    </div>
  );
}
