import type { Dataset } from './schema.ts';

/** A dataset as it was loaded: published by the site, or opened from the reader's device. */
export type LoadedDataset = {
  dataset: Dataset;
  /** SHA-256 of its file: 64 hex digits. */
  sha256: string;
  /** Its file, where its bytes are needed. */
  file?: Uint8Array<ArrayBuffer> | undefined;
  /** URL of the published file; undefined where it is unknown, or the data are not those of that file. */
  url?: string | undefined;
  /** Whether the data are not those that the site publishes, because something changed them on their way. */
  changed?: boolean;
  /** Name of the file on the reader's device; undefined where the site publishes it. */
  name?: string;
  /** Id of the file that the address requested, where the reader opened another one. */
  requestedId?: string;
  /** How many files the reader gave at once; undefined for one. */
  fileCount?: number;
};

/** Returns the id of a file in an address: the first 16 digits of its SHA-256. */
export const fileId = ({ sha256 }: LoadedDataset): string => sha256.slice(0, 16);

/** Returns the name of the dataset's file, e.g. `harbour-repair.json`. */
export const fileNameOf = ({ name, dataset }: LoadedDataset): string => name ?? `${dataset.id}.json`;
