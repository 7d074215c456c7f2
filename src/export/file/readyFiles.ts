import type { Dataset } from '#src/dataset/schema.ts';
import { type Subject, subjectId, subjectsOf } from '#src/figures/sheet/subject.ts';
import { type FileRequest, type Format, fileName } from './fileName.ts';

/** A file that the site has ready: the id of the figure, `comparison` or `totals`, and its name. */
export type ReadyFile = { id: string; name: string; format: Format };

/** Returns the files of a subject that the site has ready: for a report on white, in every format; PNG at twice the size. */
export function readyRequests(subject: Subject): FileRequest[] {
  const report = { subject, size: 'report', scale: 2, background: 'white' } as const;
  return (['svg', 'png', 'pdf', 'csv'] as const).map((format) => ({ ...report, format }));
}

/**
 * Returns the ready files of a dataset that the site publishes, in page order: e.g.
 * `{ id: 'visits', name: 'harbour-repair-visits-report.svg', format: 'svg' }`, then its PNG, PDF and CSV.
 */
export function readyFiles(dataset: Dataset): ReadyFile[] {
  return subjectsOf(dataset).flatMap((subject) =>
    readyRequests(subject).map((request) => ({
      id: subjectId(subject),
      name: fileName(dataset, request),
      format: request.format,
    })),
  );
}

/**
 * Returns the address of a ready file beside that of its dataset: `../files/harbour-repair-visits.csv` for
 * `../data/harbour-repair.json`. The name may be the archive's.
 */
export function readyFileHref(datasetHref: string, name: string): string {
  return datasetHref.replace(/data\/[^/]*$/, `files/${name}`);
}
