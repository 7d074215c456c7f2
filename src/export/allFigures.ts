import { sheetOf } from '#src/figures/sheetOf.ts';
import { type Subject, subjectsOf } from '#src/figures/subject.ts';
import { type ArchivedFile, archived, archiveOf } from './archive.ts';
import { archiveWords } from './archiveWords.ts';
import { type FileRequest, fileName } from './fileName.ts';
import { loadFonts } from './loadFonts.ts';
import { type MadeFile, makeFile } from './makeFile.ts';
import type { Published } from './published.ts';

/** How many images are made, and of how many. */
export type Progress = { made: number; of: number };

type Hearer = { signal: AbortSignal; progress: (progress: Progress) => void };

/** A ZIP; or the name of the image that this browser could not make, for want of memory in most cases. */
export type AllFigures = { kind: 'archive'; file: MadeFile } | { kind: 'failed'; image: string };

/**
 * All that can be drawn of a dataset, as images for a report, with captions, descriptions and checksums, in one ZIP.
 * The page may work between two images. Rejects with the signal's reason once that is aborted, and where the font
 * cannot be had.
 */
export async function allFigures(published: Published, { signal, progress }: Hearer): Promise<AllFigures> {
  const { dataset, sha256 } = published;
  const subjects = subjectsOf(dataset);
  const requests = subjects.flatMap(imagesOf);
  const stopped = whenAborted(signal);
  await Promise.race([loadFonts(), stopped]);
  const images: ArchivedFile[] = [];
  for (const request of requests) {
    progress({ made: images.length, of: requests.length });
    await pageWorks();
    signal.throwIfAborted();
    // A browser that is busy may take seconds for one image: whoever stops it does not wait for that.
    const image = await Promise.race([makeFile(published, request).catch(() => undefined), stopped]);
    if (image === undefined) return { kind: 'failed', image: fileName(dataset, request) };
    images.push(archived(image));
  }
  const sheets = subjects.map((subject) => sheetOf(dataset, sha256, subject, 'report'));
  await pageWorks();
  signal.throwIfAborted();
  const bytes = archiveOf([...images, ...archiveWords(published, sheets)]);
  return { kind: 'archive', file: { name: `${dataset.id}-figures.zip`, type: 'application/zip', bytes } };
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

/** Never resolves; rejects with the signal's reason once that is aborted. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Nobody may be waiting any more.
  aborted.catch(() => undefined);
  return aborted;
}

/** Resolves once the page had a chance to answer to its reader and to draw. */
function pageWorks(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
