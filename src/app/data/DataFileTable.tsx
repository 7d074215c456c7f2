import type { DataFile } from '#src/export/data/dataFiles.ts';
import { formatBytes } from '#src/statistics/format/format.ts';
import { SaveFileButton } from './SaveFileButton.tsx';

type Props = {
  files: readonly DataFile[];
  /** The address of the published files; undefined where they are saved from the page itself. */
  folder: string | undefined;
};

/** Lists the files of the data: what each is, what a row of it is, and its size. */
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
        {files.map(({ name, type, description, row, bytes }) => (
          <tr key={name} className="border-b border-line">
            <th scope="row" className="py-1.5 pe-4 font-normal wrap-anywhere">
              {folder === undefined ? (
                <SaveFileButton name={name} type={type} bytes={bytes} />
              ) : (
                <a href={new URL(name, folder).href} download={name}>
                  {name}
                </a>
              )}
              <span className="block text-muted">
                {row === undefined ? description : `${description}; a row is ${row}`}
              </span>
            </th>
            <td className="py-1.5 text-end align-top whitespace-nowrap">{formatBytes(bytes.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
