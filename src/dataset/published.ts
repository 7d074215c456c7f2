import type { Dataset } from './schema.ts';

/**
 * A dataset as it was read: with its file and that file's SHA-256, in hex, and its own address where the site was told
 * one.
 */
export type Published = {
  dataset: Dataset;
  sha256: string;
  file?: Uint8Array<ArrayBuffer>;
  address?: string | undefined;
  /** Whether it was changed on its way, so that it is not the file that the site publishes. */
  changed?: boolean;
};
