import type { Dataset } from '#src/dataset/schema.ts';
import { type Subject, subjectId, subjectsOf } from '#src/figures/sheet/subject.ts';
import { archiveName, type FileRequest, type Format, fileName } from './fileName.ts';

/**
 * A file that the site has ready: the id of its figure, `comparison` or `totals`, its name, and its size in bytes where that
 * is known. The archive of all figures has the id `figures`.
 */
export type ReadyFile = { id: string; name: string; format: Format | 'zip'; bytes?: number };

/** Returns the files of a subject that the site has ready: for a report on white, in every format; PNG at twice the size. */
export function readyRequests(subject: Subject): FileRequest[] {
  const report = { subject, size: 'report', scale: 2, background: 'white', notes: 'short', text: 'text' } as const;
  return (['svg', 'png', 'pdf', 'csv'] as const).map((format) => ({ ...report, format }));
}

/**
 * Returns the ready files of a published dataset, in page order: e.g.
 * `{ id: 'visits', name: 'harbour-repair-visits-report.svg', format: 'svg' }`, then its PNG, PDF and CSV; the archive last.
 * `sizes` are those of the page (`readySizes`): a file of 0 bytes could not be made, and is left out.
 */
export function readyFiles(dataset: Dataset, sizes?: readonly number[]): ReadyFile[] {
  const files = subjectsOf(dataset).flatMap((subject) =>
    readyRequests(subject).map((request): ReadyFile => {
      return { id: subjectId(subject), name: fileName(dataset, request), format: request.format };
    }),
  );
  const all: ReadyFile[] = [...files, { id: 'figures', name: archiveName(dataset), format: 'zip' }];
  return sizes === undefined ? all : all.flatMap((file, index) => withSize(file, sizes[index] ?? 0));
}

const withSize = (file: ReadyFile, bytes: number): ReadyFile[] => (bytes === 0 ? [] : [{ ...file, bytes }]);

/** Returns the sizes in bytes of a dataset's ready files, in the order of `readyFiles`; 0 for one that was not made. */
export function readySizes(dataset: Dataset, made: ReadonlyMap<string, Uint8Array>): number[] {
  return readyFiles(dataset).map(({ name }) => made.get(name)?.length ?? 0);
}
