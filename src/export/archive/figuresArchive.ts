import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type DataFile, dataFiles } from '#src/export/data/dataFiles.ts';
import { withChecksum, writeZip, type ZipEntry } from '#src/export/encoding/zip.ts';
import { type FileRequest, fileName } from '#src/export/file/fileName.ts';
import { type MadeFile, makeFile } from '#src/export/file/makeFile.ts';
import { loadFonts } from '#src/export/font/loadFonts.ts';
import { canvasSupports } from '#src/export/image/canvas.ts';
import { pixelSize } from '#src/export/image/pixels.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { type Subject, subjectsOf } from '#src/figures/sheet/subject.ts';
import { archiveTexts } from './archiveTexts.ts';
import { rejectOnAbort } from './rejectOnAbort.ts';

/** How many images are done, of how many. */
export type Progress = { done: number; total: number };

/** What stops the work, and a listener to its progress. */
export type ArchiveOptions = { signal: AbortSignal; onProgress: (progress: Progress) => void };

/**
 * A ZIP, with the names of the images that it lacks because they are too large for this browser; or the name of an image
 * that could not be made now, in most cases for lack of memory.
 */
type FiguresArchive = { kind: 'archive'; file: MadeFile; tooLarge: string[] } | { kind: 'failed'; image: string };

/**
 * Makes a ZIP of every sheet of a dataset as images for a report, with captions, descriptions, data and checksums. Lets
 * the page respond between two images. Rejects with the signal's reason as soon as it is aborted, and with a
 * FontLoadError where the font cannot be loaded.
 */
export async function makeFiguresArchive(
  loadedDataset: LoadedDataset,
  { signal, onProgress }: ArchiveOptions,
): Promise<FiguresArchive> {
  const { dataset, sha256 } = loadedDataset;
  const subjects = subjectsOf(dataset);
  const requests = subjects.flatMap(imageRequests);
  const aborted = rejectOnAbort(signal);
  await Promise.race([loadFonts(), aborted]);
  const images: ZipEntry[] = [];
  const tooLarge: string[] = [];
  for (const [made, request] of requests.entries()) {
    onProgress({ done: made, total: requests.length });
    await yieldToPage();
    signal.throwIfAborted();
    if (!supported(loadedDataset, request)) {
      tooLarge.push(fileName(dataset, request));
      continue;
    }
    // A busy browser may take seconds for one image; cancelling does not wait for it.
    const image = await Promise.race([makeFile(loadedDataset, request).catch(() => undefined), aborted]);
    if (image === undefined) return { kind: 'failed', image: fileName(dataset, request) };
    images.push(withChecksum(image));
  }
  onProgress({ done: requests.length, total: requests.length });
  const sheets = subjects.map((subject) => sheetOf(dataset, sha256, subject, 'report'));
  await Promise.race([yieldToPage(twoFramesMs), aborted]);
  const data = await dataFiles(loadedDataset, async () => {
    await yieldToPage();
    signal.throwIfAborted();
  });
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

/** Two frames of a slow screen. A timer, as a hidden page paints no frame. */
const twoFramesMs = 50;

/** Resolves in a later task, so that the page can respond and paint. */
const yieldToPage = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));
