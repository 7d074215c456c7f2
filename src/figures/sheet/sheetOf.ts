import type { Dataset } from '#src/dataset/schema.ts';
import { withoutIsolates } from '#src/figures/layout/isolates.ts';
import { phaseById } from '#src/statistics/coverage/byId.ts';
import { formatNumber } from '#src/statistics/format/format.ts';
import { comparisonSheet } from './comparisonSheet.ts';
import { figureSheet } from './figureSheet.ts';
import { isolateTexts } from './isolateTexts.ts';
import type { Sheet, SheetNotes, SheetSize } from './sheet.ts';
import type { Subject } from './subject.ts';
import { totalsSheet } from './totalsSheet.ts';

type SheetRequest = [
  dataset: Dataset,
  sha256: string,
  subject: Subject,
  size: SheetSize,
  notes: SheetNotes,
  url?: string | undefined,
];

let last: { request: SheetRequest; sheet: Sheet } | undefined;

/**
 * Returns the sheet of a subject in a size, with short or all notes; `sha256` and `url`, of the dataset's file, are printed
 * on it. Caches the last sheet, because the preview, the file's details and the file ask for the same one.
 */
export function sheetOf(...request: SheetRequest): Sheet {
  if (
    last === undefined ||
    request.some((each, index) => each !== last?.request[index]) ||
    last.request.length !== request.length
  ) {
    last = { request, sheet: makeSheet(...request) };
  }
  return last.sheet;
}

/** Makes a sheet with the dataset's own texts as metadata, and in its marks with isolates where they run from right to left. */
function makeSheet(...[dataset, sha256, subject, size, notes, url]: SheetRequest): Sheet {
  const sheet = drawSheet(dataset, sha256, subject, size, notes, url);
  const isolated = isolateTexts(dataset);
  if (isolated === dataset) return describingOmitted(sheet);
  const { height, marks, numbers, omitted } = drawSheet(
    isolated,
    sha256,
    subjectIn(isolated, subject),
    size,
    notes,
    url,
  );
  const texts = { ...omitted, notes: omitted.notes.map(withoutIsolates) };
  return describingOmitted({ ...sheet, height, marks, numbers, omitted: texts });
}

/** Returns a sheet whose alternative text, which has every line, says how many the picture leaves out. */
function describingOmitted(sheet: Sheet): Sheet {
  const { lines } = sheet.omitted;
  if (lines === 0) return sheet;
  const last = lines === 1 ? 'The last of these lines is' : `The last ${formatNumber(lines)} of these lines are`;
  return { ...sheet, description: `${sheet.description} ${last} left out of the picture for lack of room.` };
}

function drawSheet(...[dataset, sha256, subject, size, notes, url]: SheetRequest): Sheet {
  const file = { sha256, url };
  const form = { size, notes: size === 'slide' ? 'short' : notes } as const;
  switch (subject.kind) {
    case 'figure':
      return figureSheet(dataset, file, subject.figure, form);
    case 'comparison':
      return comparisonSheet({ dataset, ...subject }, file, form);
    case 'totals':
      return totalsSheet(dataset, file, form);
    default:
      return subject satisfies never;
  }
}

/** Returns the subject with the figure or the phases of another dataset that have the same ids. */
function subjectIn(dataset: Dataset, subject: Subject): Subject {
  switch (subject.kind) {
    case 'figure': {
      const { figure } = subject;
      return { ...subject, figure: dataset.figures.find(({ id }) => id === figure.id) ?? figure };
    }
    case 'comparison':
      return { ...subject, from: phaseById(dataset, subject.from.id), to: phaseById(dataset, subject.to.id) };
    case 'totals':
      return subject;
    default:
      return subject satisfies never;
  }
}
