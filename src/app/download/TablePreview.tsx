import { formatCounted } from '#src/statistics/format/format.ts';

/** So many lines are shown of a file that is given away. */
const most = 12;
const linesInWords = { kind: 'count', one: 'line', other: 'lines' } as const;

/** How a table of texts begins when it is given away as a file; empty until that is made. */
export function TablePreview({ file }: { file: Uint8Array | undefined }) {
  const lines = file === undefined ? [] : new TextDecoder().decode(file).trimEnd().split('\r\n');
  const left = lines.length - most;
  return (
    <div className="download-preview">
      <p className="mb-2 text-small text-muted">
        The numbers as a table, a row for each, with the words that state it:
      </p>
      <pre className="whitespace-pre-wrap text-small wrap-anywhere">{lines.slice(0, most).join('\n')}</pre>
      {left > 0 && (
        <p className="mt-2 text-small text-muted">{`${formatCounted({ value: left }, linesInWords)} more`}</p>
      )}
    </div>
  );
}
