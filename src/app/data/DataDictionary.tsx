import { type Column, formatMeaning } from '#src/statistics/table/dictionary.ts';

/** Renders the meaning of each column of a table, in a disclosure. */
export function DataDictionary({ title, columns }: { title: string; columns: readonly Column[] }) {
  return (
    <details>
      <summary className="disclosure">{title}</summary>
      <dl className="mt-2 grid gap-x-4 gap-y-1.5 text-small min-[36rem]:grid-cols-[9rem_1fr]">
        {columns.map((column) => (
          <div key={column.column} className="contents">
            <dt className="font-mono">{column.column}</dt>
            <dd>{formatMeaning(column)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
