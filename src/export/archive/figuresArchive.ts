import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type DataFile, dataFiles } from '#src/export/data/dataFiles.ts';
import { withChecksum, writeZip, type ZipEntry } from '#src/export/encoding/zip.ts';
import { type ExportedFile, exportFile } from '#src/export/file/exportFile.ts';
import { type FileRequest, fileName } from '#src/export/file/fileName.ts';
import { loadFonts } from '#src/export/font/loadFonts.ts';
import { canvasSupports } from '#src/export/image/canvas.ts';
import { pixelSize } from '#src/export/image/pixels.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { type Subject, subjectsOf } from '#src/figures/sheet/subject.ts';
import { archiveTexts } from './archiveTexts.ts';

/** How many images are done, of how many. */
export type Progress = { done: number; total: number };

/** What stops the work, and a listener to its progress. */
export type ArchiveOptions = { signal: AbortSignal; onProgress: (progress: Progress) => void };

/** A ZIP and the images too large for it; or the image that could not be made, in most cases for lack of memory. */
type FiguresArchive = { kind: 'archive'; file: ExportedFile; tooLarge: string[] } | { kind: 'failed'; image: string };

/**
 * Makes a ZIP of every sheet of a dataset as images for a report, with captions, descriptions, data and checksums. Lets
 * the page respond between two images; once the signal is aborted, it rejects there with its reason and reports no more
 * progress. Rejects with a FontLoadError where the font cannot be loaded.
 */
export async function makeFiguresArchive(
  loadedDataset: LoadedDataset,
  { signal, onProgress }: ArchiveOptions,
): Promise<FiguresArchive> {
  const { dataset, sha256 } = loadedDataset;
  const subjects = subjectsOf(dataset);
  const requests = subjects.flatMap(imageRequests);
  const pause = async () => {
    // A timer, as a hidden page paints no frame.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
  };
  const report = async (done: number) => {
    signal.throwIfAborted();
    onProgress({ done, total: requests.length });
    await pause();
  };
  signal.throwIfAborted();
  await loadFonts();
  const images: ZipEntry[] = [];
  const tooLarge: string[] = [];
  for (const [made, request] of requests.entries()) {
    await report(made);
    if (!supported(loadedDataset, request)) {
      tooLarge.push(fileName(dataset, request));
      continue;
    }
    const image = await exportFile(loadedDataset, request).catch(() => undefined);
    if (image === undefined) return { kind: 'failed', image: fileName(dataset, request) };
    images.push(withChecksum(image));
  }
  await report(requests.length);
  const sheets = subjects.map((subject) => sheetOf(dataset, sha256, subject, 'report'));
  const data = await dataFiles(loadedDataset, pause);
  const bytes = writeZip([
    ...images,
    ...archiveTexts(loadedDataset, sheets, data, tooLarge),
    ...dataEntries(loadedDataset, data),
  ]);
  const file = { name: `${dataset.id}-figures.zip`, type: 'application/zip', bytes };
  return { kind: 'archive', file, tooLarge };
}

/** Returns the data files that the page offers and the dataset's own file, in the folder `data`. */
function dataEntries({ dataset, file }: LoadedDataset, data: readonly DataFile[]): ZipEntry[] {
  const datasetFile = file === undefined ? [] : [{ name: `${dataset.id}.json`, bytes: file }];
  return [...datasetFile, ...data].map(({ name, bytes }) => withChecksum({ name: `data/${name}`, bytes }));
}

/** Returns whether this browser can draw an image: only a PNG may be too large. */
function supported({ dataset, sha256 }: LoadedDataset, { subject, format, size, scale }: FileRequest): boolean {
  if (format !== 'png') return true;
  const { width, height } = pixelSize(sheetOf(dataset, sha256, subject, size), scale);
  return canvasSupports(width, height);
}

/** Returns what a report needs of a subject: an image for any size, one for the screen, one for print. */
function imageRequests(subject: Subject): FileRequest[] {
  const report = { subject, size: 'report', scale: 2, background: 'white' } as const;
  return [
    { ...report, format: 'svg' },
    { ...report, format: 'png' },
    { ...report, format: 'png', size: 'column' },
  ];
}
