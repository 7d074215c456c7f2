import type { Dataset } from '#src/dataset/schema.ts';

/** For parsed JSON of a file that was checked when the site was built: only then its shape is known. */
export const isDataset = (file: unknown): file is Dataset => typeof file === 'object' && file !== null;
