import type { OpeningStore } from '#src/app/state/openingStore.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Given, Report } from '#src/export/check/checkFile.ts';
import { fileKind } from '#src/export/provenance/fileSignature.ts';
import type { OpenError } from '#src/load/openError.ts';
import type { Task } from './fileTask.ts';

export const nameOf = (given: Given): string => (given.kind === 'file' ? given.file.name : given.name);

/** How much of a file tells what it is, in bytes. */
const glance = 4096;

/** Whether a file is to be checked or opened; where it may be either, what is JSON by its name or its content is opened. */
export async function purposeOf({ given, purpose }: Task): Promise<'check' | 'open'> {
  if (purpose !== 'either') return purpose;
  if (given.kind === 'folder') return 'check';
  const { file } = given;
  if (/\.json$/i.test(file.name) || file.type === 'application/json') return 'open';
  const start = await file
    .slice(0, glance)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  return fileKind(new Uint8Array(start)) === 'a JSON file' ? 'open' : 'check';
}

/** Checks an image. What checks is fetched when the first one comes; throws a PartFailure where it does not come. */
export async function checkGiven({ given }: Task, loadedDataset: LoadedDataset): Promise<Report> {
  const { checkFile } = await import('#src/export/check/checkFile.ts');
  return checkFile(given, loadedDataset);
}

/**
 * Shows a dataset, from its top, as long as it is `wanted`, or says why it cannot. What reads it is fetched with the first
 * one; throws a PartFailure where it does not come.
 */
export async function openGiven(
  { given, count }: Task,
  opening: OpeningStore,
  wanted: () => boolean,
): Promise<OpenError | undefined> {
  if (given.kind === 'folder') return { reason: 'folder' };
  const { openFile } = await import('#src/load/openFile.ts');
  const outcome = await openFile(given.file);
  if (outcome.kind === 'error') return outcome.error;
  const { opened } = outcome;
  const own = opened.sha256 === opening.published;
  if (own && opening.getState().opening.kind !== 'opened') return { reason: 'published' };
  if (!wanted()) return undefined;
  if (own) opening.close();
  else opening.open(count === 1 ? opened : { ...opened, fileCount: count });
  if (location.hash === '') scrollTo(0, 0);
  return undefined;
}
