import type { MadeFile } from './makeFile.ts';

/** Gives a file to the reader, as a download under its name. */
export function save({ name, type, bytes }: Pick<MadeFile, 'name' | 'type' | 'bytes'>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), kept);
}

const kept = 60_000;
