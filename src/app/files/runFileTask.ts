import type { OpeningStore } from '#src/app/state/openingStore.ts';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { Report } from '#src/export/check/checkFile.ts';
import type { OpenError } from '#src/load/openError.ts';
import { asError } from '#src/ui/asError.ts';
import type { Task } from './fileTask.ts';
import { checkGiven, openGiven, purposeOf } from './handleFile.ts';

/** What came of a file, once there is something to say. */
export type Outcome =
  | { kind: 'checked'; task: Task; report: Report | undefined }
  | { kind: 'not-opened'; task: Task; fault: OpenError }
  | { kind: 'not-taken'; task: Task; purpose: 'check' | 'open'; error: Error };

type Taking = {
  loadedDataset: LoadedDataset;
  opening: OpeningStore;
  /** Whether no later file has taken its place. */
  wanted: () => boolean;
  show: (outcome: Outcome) => void;
};

/** Checks a file or opens it, and shows what came of it where there is something to say. Never rejects. */
export async function take(task: Task, { loadedDataset, opening, wanted, show }: Taking): Promise<void> {
  const tell = (outcome: Outcome) => wanted() && show(outcome);
  const purpose = await purposeOf(task);
  try {
    if (purpose === 'open') {
      const fault = await openGiven(task, opening, wanted);
      if (fault !== undefined) tell({ kind: 'not-opened', task, fault });
    } else {
      tell({ kind: 'checked', task, report: undefined });
      tell({ kind: 'checked', task, report: await checkGiven(task, loadedDataset) });
    }
  } catch (error) {
    tell({ kind: 'not-taken', task, purpose, error: asError(error) });
  }
}
