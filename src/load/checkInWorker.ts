import type { CheckReply, CheckTask } from './checkWorker.ts';
import { workerUrl } from './workerUrl.ts';

/**
 * Checks a dataset's file in a worker, so that the page responds meanwhile; an aborted check ends at once. Returns undefined
 * where no worker answers, as on a page opened from a disk. Rejects with the reason of the signal.
 */
export async function checkInWorker(task: CheckTask, signal?: AbortSignal): Promise<CheckReply | undefined> {
  const worker = startWorker();
  if (worker === undefined) return undefined;
  const reply = new Promise<CheckReply | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<CheckReply>) => resolve(data);
    worker.onerror = () => resolve(undefined);
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(task);
  });
  return reply.finally(() => worker.terminate());
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(workerUrl('check'), { type: 'module' });
  } catch {
    return undefined;
  }
}
