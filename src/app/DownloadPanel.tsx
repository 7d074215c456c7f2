import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { bears } from '#src/export/canvas.ts';
import type { FileRequest } from '#src/export/fileName.ts';
import { pixelsOf } from '#src/export/pixels.ts';
import { sheetOf } from '#src/figures/sheetOf.ts';
import type { Subject } from '#src/figures/subject.ts';
import { PartFailure } from '#src/load/fetchPart.ts';
import { DownloadCopies } from './DownloadCopies.tsx';
import { DownloadFacts } from './DownloadFacts.tsx';
import { DownloadForm } from './DownloadForm.tsx';
import { type Choices, keepChoices, keptChoices } from './downloadChoices.ts';
import { SheetPreview } from './SheetPreview.tsx';
import { TablePreview } from './TablePreview.tsx';
import { useGiving } from './useGiving.ts';
import { useMadeFile } from './useMadeFile.ts';
import { usePublished } from './usePublished.ts';
import { WithQueries } from './WithQueries.tsx';

const storage = () => localStorage;

type Props = { subject: Subject; title: string; close: () => void };

/** The sheet of a figure as it will be given away, what it is given as, and what gives it. */
export function DownloadPanel(props: Props) {
  return (
    <WithQueries>
      <Panel {...props} />
    </WithQueries>
  );
}

function Panel({ subject, title, close }: Props) {
  const published = usePublished();
  const client = useQueryClient();
  const [choices, setChoices] = useState(() => keptChoices(storage));
  const request: FileRequest = { subject, ...choices };
  const sheet = useMemo(
    () => sheetOf(published.dataset, published.sha256, subject, choices.size),
    [published, subject, choices.size],
  );
  const { width, height } = pixelsOf(sheet, choices.scale);
  const possible = choices.format !== 'png' || bears(width, height);
  const made = useMadeFile(published, request, possible);
  const choose = (next: Choices) => {
    keepChoices(storage, next);
    setChoices(next);
  };
  const { outcome, give } = useGiving(published, request, possible ? made.data : 'impossible');
  const retry = () => {
    if (made.error instanceof PartFailure && made.error.lack !== 'unfetched') return location.reload();
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
        <SheetPreview published={published} sheet={sheet} background={choices.background} />
      )}
      <div className="download-side">
        <DownloadForm choices={choices} choose={choose} />
        <DownloadFacts
          published={published}
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
          <DownloadCopies published={published} request={request} sheet={sheet} made={made.data} />
        </div>
      </div>
    </div>
  );
}
