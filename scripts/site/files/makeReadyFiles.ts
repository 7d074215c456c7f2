import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { imageRequests, writeArchive } from '#src/export/archive/writeArchive.ts';
import { withChecksum } from '#src/export/encoding/zip.ts';
import { type ExportedFile, exportFile } from '#src/export/file/exportFile.ts';
import { type FileRequest, fileName } from '#src/export/file/fileName.ts';
import type { Platform } from '#src/export/file/platform.ts';
import { readyRequests } from '#src/export/file/readyFiles.ts';
import { supportsFile } from '#src/export/file/supportsFile.ts';
import { subjectsOf } from '#src/figures/sheet/subject.ts';

/**
 * Makes the ready files of a dataset, and the archive of all figures as the last. Leaves out images that are too large for
 * the platform, as the page does.
 */
export async function makeReadyFiles(loadedDataset: LoadedDataset, platform: Platform): Promise<ExportedFile[]> {
  const { dataset } = loadedDataset;
  const subjects = subjectsOf(dataset);
  const made = new Map<string, ExportedFile>();
  // By subject, so that a sheet is laid out once for all its files.
  for (const request of subjects.flatMap((subject) => [...readyRequests(subject), ...imageRequests(subject)])) {
    const name = fileName(dataset, request);
    if (made.has(name) || !supportsFile(platform, loadedDataset, request)) continue;
    made.set(name, await exportFile(loadedDataset, request, platform));
  }
  const namesOf = (requests: FileRequest[]) => requests.map((request) => fileName(dataset, request));
  const imageNames = namesOf(subjects.flatMap(imageRequests));
  const images = imageNames.flatMap((name) => made.get(name) ?? []).map(withChecksum);
  const tooLarge = imageNames.filter((name) => !made.has(name));
  const archive = await writeArchive(loadedDataset, images, tooLarge);
  return [...namesOf(subjects.flatMap(readyRequests)).flatMap((name) => made.get(name) ?? []), archive];
}
