import type { OpeningStore } from '#src/app/state/openingStore.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import type { Report } from '#src/export/check/checkFile.ts';
import { datasetQuery } from '#src/load/datasetQuery.ts';
import type { OpenError } from '#src/load/openError.ts';
import type { OpenStep } from '#src/load/openSteps.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { asError } from '#src/ui/asError.ts';
import type { FileTask } from './fileTask.ts';
import { actionFor, openDataset } from './handleFile.ts';

/** The outcome of a task. `report` is undefined while the image is being checked. */
export type Outcome =
  | { kind: 'checked'; task: FileTask; report: Report | undefined }
  | { kind: 'open-error'; task: FileTask; fault: OpenError }
  | { kind: 'error'; task: FileTask; action: 'check' | 'open'; error: Error };

type TaskContext = {
  loadedDataset: LoadedDataset;
  opening: OpeningStore;
  /** The URL of the dataset that the page publishes. */
  datasetUrl: string;
  /** Aborted once the reader cancelled this task, or a later one replaced it. */
  signal: AbortSignal;
  onStep: (step: OpenStep) => void;
  onOpen: (undo: () => void) => void;
  show: (outcome: Outcome) => void;
};

/** Checks or opens a file, and shows the outcome; a dataset that opened needs none. Never rejects. */
export async function runFileTask(task: FileTask, context: TaskContext): Promise<void> {
  const { loadedDataset, opening, datasetUrl, signal, show } = context;
  // What a file of the reader's own names is sent nowhere, in no address either.
  const isPublished = loadedDataset.sha256 === opening.published;
  const loadVersion = async (version: string) =>
    isPublished ? fetchVersion(earlierUrl(loadedDataset.dataset, version, datasetUrl)) : undefined;
  const report = (outcome: Outcome) => signal.aborted || show(outcome);
  const action = await actionFor(task);
  try {
    if (action === 'open') {
      const fault = await openDataset(task, context);
      if (fault !== undefined) report({ kind: 'open-error', task, fault });
    } else {
      report({ kind: 'checked', task, report: undefined });
      const { checkFile } = await import('#src/export/check/checkFile.ts');
      report({ kind: 'checked', task, report: await checkFile(task.input, loadedDataset, loadVersion) });
    }
  } catch (error) {
    report({ kind: 'error', task, action, error: asError(error) });
  }
}

/** Returns the URL of the file of an earlier version, beside those of the site: `data/harbour-repair-0.9.json`. */
export const earlierUrl = ({ id }: Dataset, version: string, datasetUrl: string): string =>
  new URL(`${id}-${encodeURIComponent(version)}.json`, datasetUrl).href;

/** Fetches an earlier version; undefined where the site has no such file, or it is no valid dataset. */
const fetchVersion = (url: string) => queryClient.query(datasetQuery({ url })).catch(() => undefined);
