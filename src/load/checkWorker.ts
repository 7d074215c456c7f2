import type { FileFault } from './failure.ts';
import { readDataset } from './readDataset.ts';

/** A file to check, and its name. */
export type CheckTask = { file: Uint8Array<ArrayBuffer>; name: string };

/** What is wrong with the file; undefined where it is valid. The dataset is not sent: the page parses it as fast. */
export type CheckReply = { fault: FileFault | undefined };

addEventListener('message', ({ data: { file, name } }: MessageEvent<CheckTask>) => {
  const read = readDataset(file, name);
  const reply: CheckReply = { fault: 'fault' in read ? read.fault : undefined };
  postMessage(reply);
});
