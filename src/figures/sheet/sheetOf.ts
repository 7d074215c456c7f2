import type { Dataset } from '#src/dataset/schema.ts';
import { comparisonSheet } from './comparisonSheet.ts';
import { figureSheet } from './figureSheet.ts';
import type { Sheet, SheetSize } from './sheet.ts';
import type { Subject } from './subject.ts';
import { totalsSheet } from './totalsSheet.ts';

type SheetRequest = [dataset: Dataset, sha256: string, subject: Subject, size: SheetSize];

let last: { request: SheetRequest; sheet: Sheet } | undefined;

/**
 * Returns the sheet of a subject in a size; `sha256`, of the dataset's file, is printed on it. Caches the last sheet,
 * because the preview, the file's details and the file ask for the same one.
 */
export function sheetOf(...request: SheetRequest): Sheet {
  if (last === undefined || last.request.some((each, index) => each !== request[index])) {
    last = { request, sheet: makeSheet(...request) };
  }
  return last.sheet;
}

function makeSheet(...[dataset, sha256, subject, size]: SheetRequest): Sheet {
  switch (subject.kind) {
    case 'figure':
      return figureSheet(dataset, sha256, subject.figure, size);
    case 'comparison':
      return comparisonSheet({ dataset, ...subject }, sha256, size);
    case 'totals':
      return totalsSheet(dataset, sha256, size);
    default:
      return subject satisfies never;
  }
}
