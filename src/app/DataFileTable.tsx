import type { DataFile } from '#src/export/dataFiles.ts';
import { formatBytes } from '#src/statistics/format.ts';

/** Each file of the data: what it is, what a row of it is, how large it is. */
export function DataFileTable({ files, folder }: { files: readonly DataFile[]; folder: string }) {
  return (
    <table className="mt-4 w-full border-collapse text-small">
      <caption className="sr-only">The data as files</caption>
      <thead className="border-b border-ink">
        <tr>
          <th scope="col" className="py-1.5 pe-4">
            File
          </th>
          <th scope="col" className="py-1.5 text-end">
            Size
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, kind, row, bytes }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1.5 pe-4 font-normal wrap-anywhere">
              <a href={new URL(name, folder).href} download={name}>
                {name}
              </a>
              <span className="block text-muted">
                {kind}
                {row !== undefined && `; a row is ${row}`}
              </span>
            </th>
            <td className="py-1.5 text-end align-top whitespace-nowrap">{formatBytes(bytes.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
