import type { OpeningStore } from '#src/app/state/openingStore.ts';
import { fileKind } from '#src/dataset/file/fileKind.ts';
import type { InputFile } from '#src/export/check/checkFile.ts';
import { chartSvg } from '#src/figures/chart/lazyChartSvg.ts';
import type { OpenError } from '#src/load/openError.ts';
import type { OpenStep } from '#src/load/openSteps.ts';
import type { FileTask } from './fileTask.ts';
import { openedNotice } from './lazyOpenedNotice.ts';

export const inputName = (input: InputFile): string => (input.kind === 'file' ? input.file.name : input.name);

/** How many bytes at the start of a file are enough to tell its kind. */
const sniffBytes = 4096;

/** Returns whether to check or to open a file: for `either`, a file that is JSON by its name, type or content is opened. */
export async function actionFor({ input, action }: FileTask): Promise<'check' | 'open'> {
  if (action !== 'either') return action;
  if (input.kind === 'folder') return 'check';
  const { file } = input;
  if (/\.json$/i.test(file.name) || file.type === 'application/json') return 'open';
  const start = await file
    .slice(0, sniffBytes)
    .arrayBuffer()
    .catch(() => new ArrayBuffer());
  return fileKind(new Uint8Array(start)) === 'a JSON file' ? 'open' : 'check';
}

type OpenContext = {
  opening: OpeningStore;
  signal: AbortSignal;
  onStep: (step: OpenStep) => void;
  /** Called with what takes the opening back until its page is there, which a large one takes a while for. */
  onOpen: (undo: () => void) => void;
};

/**
 * Opens a dataset, with its notice, unless the signal is aborted; returns why it could not. What draws its charts is fetched
 * meanwhile. Throws a PartFailure, or the abort reason.
 */
export async function openDataset(
  { input, count }: FileTask,
  { opening, signal, onStep, onOpen }: OpenContext,
): Promise<OpenError | undefined> {
  if (input.kind === 'folder') return { reason: 'folder' };
  onStep('reading');
  const notice = openedNotice.load();
  chartSvg.prefetch();
  const { openFile } = await import('#src/load/openFile.ts');
  const outcome = await openFile(input.file, { signal, onStep });
  if (outcome.kind === 'error') return outcome.error;
  // It saves the file. Where it is missing, the page says so in its place.
  await notice.catch(() => undefined);
  const { opened } = outcome;
  const isPublished = opened.sha256 === opening.published;
  if (isPublished && opening.getState().opening.kind !== 'opened') return { reason: 'published' };
  if (signal.aborted) return undefined;
  onStep('showing');
  const { scrollX, scrollY } = window;
  if (isPublished) opening.close();
  else {
    const undo = opening.open(count === 1 ? opened : { ...opened, fileCount: count });
    onOpen(() => {
      undo();
      scrollTo(scrollX, scrollY);
    });
  }
  if (location.hash === '') scrollTo(0, 0);
  return undefined;
}
