import type { Dataset } from '#src/dataset/schema.ts';
import { comparisonSheet } from './comparisonSheet.ts';
import { figureSheet } from './figureSheet.ts';
import type { Sheet, SheetSize } from './sheet.ts';
import type { Subject } from './subject.ts';
import { totalsSheet } from './totalsSheet.ts';

/** The sheet of a subject in a size; `sha256`, of the dataset's file, is printed on it. */
export function sheetOf(dataset: Dataset, sha256: string, subject: Subject, size: SheetSize): Sheet {
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
