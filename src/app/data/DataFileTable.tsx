import type { DataFile } from '#src/export/data/dataFiles.ts';
import { formatBytes } from '#src/statistics/format/format.ts';
import { SaveFile } from './SaveFileButton.tsx';

type Props = {
  files: readonly DataFile[];
  /** Where they stand; undefined where they stand nowhere and are saved from the page itself. */
  folder: string | undefined;
};

/** Each file of the data: what it is, what a row of it is, how large it is. */
export function DataFileTable({ files, folder }: Props) {
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
        {files.map(({ name, type, kind, row, bytes }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1.5 pe-4 font-normal wrap-anywhere">
              {folder === undefined ? (
                <SaveFile name={name} type={type} bytes={bytes} />
              ) : (
                <a href={new URL(name, folder).href} download={name}>
                  {name}
                </a>
              )}
              <span className="block text-muted">{row === undefined ? kind : `${kind}; a row is ${row}`}</span>
            </th>
            <td className="py-1.5 text-end align-top whitespace-nowrap">{formatBytes(bytes.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
