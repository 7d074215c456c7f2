import type { Dataset } from '#src/dataset/schema.ts';

/** Only asked of a file that is known to be the one that was checked when the site was built. */
export const isDataset = (file: unknown): file is Dataset => typeof file === 'object' && file !== null;
