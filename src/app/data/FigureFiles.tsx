import { useSite } from '#src/app/state/siteContext.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { readyFileHref } from '#src/export/file/readyFileHref.ts';
import { readyFiles } from '#src/export/file/readyFiles.ts';
import { formatBytes, formatNumber } from '#src/statistics/format/format.ts';

/** Lists the ready files of the figures, the comparison and the totals, a line each, where the site has them. */
export function FigureFiles({ dataset }: { dataset: Dataset }) {
  const { datasetHref, ready = [] } = useSite();
  const files = readyFiles(dataset, ready).filter(({ format }) => format !== 'zip');
  const ids = new Set(files.map(({ id }) => id));
  if (ids.size === 0) return null;
  return (
    <table className="file-table print:hidden">
      <caption className="sr-only">The figures as files, for a report</caption>
      <thead>
        <tr>
          <th scope="col">Figure, as for a report</th>
          <th scope="col">Files</th>
        </tr>
      </thead>
      <tbody>
        {[...ids].map((id) => (
          <tr key={id}>
            <th scope="row">{labelOf(dataset, id)}</th>
            <td>
              <ul className="flex flex-wrap justify-end gap-x-4 gap-y-0.5">
                {files
                  .filter((file) => file.id === id)
                  .map(({ name, format, bytes = 0 }) => (
                    <li key={name} className="@min-[34rem]/section:min-w-23">
                      <a
                        href={readyFileHref(datasetHref, name)}
                        download={name}
                        className="pointer-coarse:inline-block pointer-coarse:min-h-11"
                      >
                        {format.toUpperCase()}
                      </a>{' '}
                      <span className="text-muted">{formatBytes(bytes)}</span>
                    </li>
                  ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function labelOf({ figures }: Dataset, id: string): string {
  if (id === 'comparison') return 'The comparison';
  if (id === 'totals') return 'The totals';
  return `Figure ${formatNumber(figures.findIndex((figure) => figure.id === id) + 1)}`;
}
