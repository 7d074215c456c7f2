import type { DataFile } from '#src/export/data/dataFiles.ts';
import { formatBytes } from '#src/statistics/format/format.ts';
import { SaveFileButton } from './SaveFileButton.tsx';

type Props = {
  files: readonly DataFile[];
  /**
   * The address of the published files, relative to the page: `../data/`; undefined where they are saved from the page
   * itself.
   */
  folder: string | undefined;
};

/** Lists the files of the data: what each is, what a row of it is, and its size. */
export function DataFileTable({ files, folder }: Props) {
  return (
    <table className="file-table print:hidden">
      <caption className="sr-only">The data as files</caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Size</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ name, type, description, row, bytes }) => (
          <tr key={name}>
            <th scope="row">
              <div className="grid justify-items-start wrap-anywhere @min-[34rem]/section:grid-cols-[15.5rem_1fr] @min-[34rem]/section:gap-x-4">
                {folder === undefined ? (
                  <SaveFileButton name={name} type={type} bytes={bytes} />
                ) : (
                  <a href={`${folder}${name}`} download={name}>
                    {name}
                  </a>
                )}
                <span className="text-muted">
                  {row === undefined ? description : `${description}; a row is ${row}`}
                </span>
              </div>
            </th>
            <td>{formatBytes(bytes.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
