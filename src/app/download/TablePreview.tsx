import { formatCounted } from '#src/statistics/format/format.ts';

const maxLines = 12;
const lineUnit = { kind: 'count', one: 'line', other: 'lines' } as const;

/** Renders the first 12 lines of a CSV file; nothing where `file` is undefined. */
export function TablePreview({ file }: { file: Uint8Array | undefined }) {
  const lines = file === undefined ? [] : new TextDecoder().decode(file).trimEnd().split('\r\n');
  const hidden = lines.length - maxLines;
  return (
    <div className="self-start bg-wash p-[min(1rem,5vw)]">
      <p className="mb-2 text-small text-muted">
        The numbers as a table, a row for each, with the words that state it:
      </p>
      <pre className="whitespace-pre-wrap text-small wrap-anywhere">{lines.slice(0, maxLines).join('\n')}</pre>
      {hidden > 0 && (
        <p className="mt-2 text-small text-muted">{`${formatCounted({ value: hidden }, lineUnit)} more`}</p>
      )}
    </div>
  );
}
