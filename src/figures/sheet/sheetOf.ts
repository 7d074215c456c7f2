import type { Dataset } from '#src/dataset/schema.ts';
import { comparisonSheet } from './comparisonSheet.ts';
import { figureSheet } from './figureSheet.ts';
import type { Sheet, SheetSize } from './sheet.ts';
import type { Subject } from './subject.ts';
import { totalsSheet } from './totalsSheet.ts';

type Wanted = [dataset: Dataset, sha256: string, subject: Subject, size: SheetSize];

let last: { wanted: Wanted; sheet: Sheet } | undefined;

/**
 * The sheet of a subject in a size; `sha256`, of the dataset's file, is printed on it. The last one is kept, as it is
 * shown, measured and made into a file one after the other.
 */
export function sheetOf(...wanted: Wanted): Sheet {
  if (last === undefined || last.wanted.some((each, index) => each !== wanted[index])) {
    last = { wanted, sheet: drawn(...wanted) };
  }
  return last.sheet;
}

function drawn(...[dataset, sha256, subject, size]: Wanted): Sheet {
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
