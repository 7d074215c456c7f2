import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { withChecksum, type ZipEntry } from '#src/export/encoding/zip.ts';
import { browserPlatform } from '#src/export/file/browserPlatform.ts';
import { type ExportedFile, exportFile } from '#src/export/file/exportFile.ts';
import { fileName } from '#src/export/file/fileName.ts';
import { supportsFile } from '#src/export/file/supportsFile.ts';
import { subjectsOf } from '#src/figures/sheet/subject.ts';
import { imageRequests, writeArchive } from './writeArchive.ts';

/** How many images are done, of how many. */
export type Progress = { done: number; total: number };

/** What stops the work, and a listener to its progress. */
export type ArchiveOptions = { signal: AbortSignal; onProgress: (progress: Progress) => void };

/** A ZIP and the images too large for it; or the image that could not be made, in most cases for lack of memory. */
type FiguresArchive = { kind: 'archive'; file: ExportedFile; tooLarge: string[] } | { kind: 'failed'; image: string };

/**
 * Makes a ZIP of every sheet of a dataset as images for a report, with captions, descriptions, data and checksums. Lets
 * the page respond between two images; once the signal is aborted, it rejects there with its reason and reports no more
 * progress. Rejects with a FileFailure where the font cannot be loaded.
 */
export async function makeFiguresArchive(
  loadedDataset: LoadedDataset,
  { signal, onProgress }: ArchiveOptions,
): Promise<FiguresArchive> {
  const { dataset } = loadedDataset;
  const requests = subjectsOf(dataset).flatMap(imageRequests);
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
  await browserPlatform.loadFonts();
  const images: ZipEntry[] = [];
  const tooLarge: string[] = [];
  for (const [made, request] of requests.entries()) {
    await report(made);
    if (!supportsFile(browserPlatform, loadedDataset, request)) {
      tooLarge.push(fileName(dataset, request));
      continue;
    }
    const image = await exportFile(loadedDataset, request, browserPlatform).catch(() => undefined);
    if (image === undefined) return { kind: 'failed', image: fileName(dataset, request) };
    images.push(withChecksum(image));
  }
  await report(requests.length);
  return { kind: 'archive', file: await writeArchive(loadedDataset, images, tooLarge, pause), tooLarge };
}
