import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type DataFile, dataFiles } from '#src/export/data/dataFiles.ts';
import { withChecksum, writeZip, type ZipEntry } from '#src/export/encoding/zip.ts';
import type { ExportedFile } from '#src/export/file/exportFile.ts';
import { archiveName, type FileRequest } from '#src/export/file/fileName.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { type Subject, subjectsOf } from '#src/figures/sheet/subject.ts';
import { archiveTexts } from './archiveTexts.ts';

/** Returns what a report needs of a subject: an image for any size, one for the screen, one for print. */
export function imageRequests(subject: Subject): FileRequest[] {
  const report = { subject, size: 'report', scale: 2, background: 'white', notes: 'short', text: 'text' } as const;
  return [
    { ...report, format: 'svg' },
    { ...report, format: 'png' },
    { ...report, format: 'png', size: 'column' },
  ];
}

/**
 * Returns a ZIP of these images, with captions, descriptions, data and checksums; `tooLarge` names the images that could
 * not be made. The same images give the same bytes. `pause` is as for `dataFiles`.
 */
export async function writeArchive(
  loadedDataset: LoadedDataset,
  images: readonly ZipEntry[],
  tooLarge: readonly string[],
  pause?: () => Promise<void>,
): Promise<ExportedFile> {
  const { dataset, sha256, url } = loadedDataset;
  const sheets = subjectsOf(dataset).map((subject) => sheetOf(dataset, sha256, subject, 'report', 'short', url));
  const data = await dataFiles(loadedDataset, pause);
  const bytes = writeZip([
    ...images,
    ...archiveTexts(loadedDataset, sheets, data, tooLarge),
    ...dataEntries(loadedDataset, data),
  ]);
  return { name: archiveName(dataset), type: 'application/zip', bytes };
}

/** Returns the data files that the page offers and the dataset's own file, in the folder `data`. */
function dataEntries({ dataset, file }: LoadedDataset, data: readonly DataFile[]): ZipEntry[] {
  const datasetFile = file === undefined ? [] : [{ name: `${dataset.id}.json`, bytes: file }];
  return [...datasetFile, ...data].map(({ name, bytes }) => withChecksum({ name: `data/${name}`, bytes }));
}
