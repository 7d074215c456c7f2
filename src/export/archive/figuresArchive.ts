import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { type DataFile, dataFiles } from '#src/export/data/dataFiles.ts';
import { withChecksum, writeZip, type ZipEntry } from '#src/export/encoding/zip.ts';
import { type FileRequest, fileName } from '#src/export/file/fileName.ts';
import { type MadeFile, makeFile } from '#src/export/file/makeFile.ts';
import { loadFonts } from '#src/export/font/loadFonts.ts';
import { bears } from '#src/export/image/canvas.ts';
import { pixelsOf } from '#src/export/image/pixels.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { type Subject, subjectsOf } from '#src/figures/sheet/subject.ts';
import { archiveWords } from './archiveTexts.ts';
import { whenAborted } from './rejectOnAbort.ts';

/** How many images are made, and of how many. */
export type Progress = { made: number; of: number };

type Hearer = { signal: AbortSignal; progress: (progress: Progress) => void };

/**
 * A ZIP, with the names of the pictures that it lacks as they are too large for this browser; or the name of an image
 * that could not be made now, for want of memory in most cases.
 */
export type AllFigures = { kind: 'archive'; file: MadeFile; tooLarge: string[] } | { kind: 'failed'; image: string };

/**
 * All that can be drawn of a dataset, as images for a report, with captions, descriptions and checksums, in one ZIP.
 * The page may work between two images. Rejects with the signal's reason once that is aborted, and where the font
 * cannot be had.
 */
export async function allFigures(loadedDataset: LoadedDataset, { signal, progress }: Hearer): Promise<AllFigures> {
  const { dataset, sha256 } = loadedDataset;
  const subjects = subjectsOf(dataset);
  const requests = subjects.flatMap(imagesOf);
  const stopped = whenAborted(signal);
  await Promise.race([loadFonts(), stopped]);
  const images: ZipEntry[] = [];
  const tooLarge: string[] = [];
  for (const [made, request] of requests.entries()) {
    progress({ made, of: requests.length });
    await pageWorks();
    signal.throwIfAborted();
    if (!borne(loadedDataset, request)) {
      tooLarge.push(fileName(dataset, request));
      continue;
    }
    // A browser that is busy may take seconds for one image: whoever stops it does not wait for that.
    const image = await Promise.race([makeFile(loadedDataset, request).catch(() => undefined), stopped]);
    if (image === undefined) return { kind: 'failed', image: fileName(dataset, request) };
    images.push(withChecksum(image));
  }
  progress({ made: requests.length, of: requests.length });
  const sheets = subjects.map((subject) => sheetOf(dataset, sha256, subject, 'report'));
  await Promise.race([pageDraws(), stopped]);
  const data = dataFiles(loadedDataset);
  const bytes = writeZip([
    ...images,
    ...archiveWords(loadedDataset, sheets, data, tooLarge),
    ...dataOf(loadedDataset, data),
  ]);
  const file = { name: `${dataset.id}-figures.zip`, type: 'application/zip', bytes };
  return { kind: 'archive', file, tooLarge };
}

/** The data as they are given away on the page, in a folder of their own, with the file that everything is made from. */
function dataOf({ dataset, file }: LoadedDataset, data: readonly DataFile[]): ZipEntry[] {
  const own = file === undefined ? [] : [{ name: `${dataset.id}.json`, bytes: file }];
  return [...own, ...data].map(({ name, bytes }) => withChecksum({ name: `data/${name}`, bytes }));
}

/** Whether this browser bears an image: only pictures may be too large for it. */
function borne({ dataset, sha256 }: LoadedDataset, { subject, format, size, scale }: FileRequest): boolean {
  if (format !== 'png') return true;
  const { width, height } = pixelsOf(sheetOf(dataset, sha256, subject, size), scale);
  return bears(width, height);
}

/** What a report needs of a subject: for the screen, at any size, and for print. */
function imagesOf(subject: Subject): FileRequest[] {
  const report = { subject, size: 'report', scale: 2, background: 'white' } as const;
  return [
    { ...report, format: 'svg' },
    { ...report, format: 'png' },
    { ...report, format: 'png', size: 'column' },
  ];
}

/** Resolves once the page had a chance to answer to its reader and to draw. */
function pageWorks(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Longer than two frames of a slow screen, in ms. */
const frames = 50;

/** Resolves once the page had time to draw; what is drawn is never said of a page that nobody looks at. */
function pageDraws(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, frames));
}
