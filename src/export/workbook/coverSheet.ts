import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { formatCoverage } from '#src/statistics/coverage/describeCoverage.ts';
import { citeWithAddress } from '#src/statistics/source/cite.ts';
import { describeReuse } from '#src/statistics/source/rights.ts';
import { statusMeanings } from '#src/statistics/table/dictionary.ts';
import { missingValue } from '#src/statistics/table/longTable.ts';
import type { Cell, WorkbookSheet } from './xlsxParts.ts';

/** Returns the first sheet: summary, sources, the contents of the other sheets, the meaning of marks, rights, version. */
export function coverSheet(
  { dataset, sha256, url }: LoadedDataset,
  name: string,
  contents: readonly { name: string; row: string }[],
): WorkbookSheet {
  const rows: Cell[][] = [
    [dataset.title],
    ['Summary', dataset.summary],
    ...dataset.sources.map((source) => [`Source ${source.id}`, citeWithAddress(source)]),
    ['Numbers', formatCoverage(dataset)],
    ...contents.map((sheet) => [`Sheet ${sheet.name}`, `A row is ${sheet.row}.`]),
    [missingValue, 'Stands where a value would be: none was reported. That is not zero.'],
    ...Object.entries(statusMeanings).map(([code, meaning]) => [`Status ${code}`, `The value is ${meaning}.`]),
    ...describeReuse(dataset).map((rights) => ['Rights', rights]),
    ['Version', dataset.version],
    [`SHA-256 of ${dataset.id}.json`, sha256],
    ...(url === undefined ? [] : [['Address', url]]),
  ];
  return { kind: 'text', name, widths: [26, 100], rows };
}
