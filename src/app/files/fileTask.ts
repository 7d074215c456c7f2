import type { InputFile } from '#src/export/check/checkFile.ts';

/** What to do with a file: check an image, open a dataset, or either, by what the file is. */
export type FileAction = 'check' | 'open' | 'either';

/** The first of `count` files that were submitted together, and what to do with it. */
export type FileTask = { input: InputFile; count: number; action: FileAction };

/** Returns a text that the reader gave as if it were a file. */
export const pastedFile = (text: string): InputFile => ({
  kind: 'file',
  file: new File([text], 'pasted.json'),
  from: 'text',
});
