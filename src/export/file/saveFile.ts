import type { ExportedFile } from './exportFile.ts';

/** Has the browser save a file under its name. */
export function saveFile({ name, type, bytes }: Pick<ExportedFile, 'name' | 'type' | 'bytes'>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), urlLifetimeMs);
}

const urlLifetimeMs = 60_000;
