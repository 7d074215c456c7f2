import type { Dataset } from '#src/dataset/schema.ts';
import type { Failure } from './failure.ts';

/** A dataset that the reader opened. */
export type OpenedFile = {
  /** What its file is called on the reader's device. */
  name: string;
  dataset: Dataset;
  /** Of its file, in hex. */
  sha256: string;
  file: Uint8Array<ArrayBuffer>;
  /** The digits of the file that was asked for, where this is another one. */
  instead?: string;
  /** How many files were given at once, where it was not the only one. */
  among?: number;
};

/** Why a file that the reader gave is not shown. */
export type OpenFault =
  | { reason: 'folder' | 'unreadable' | 'too-large' | 'empty' | 'published' }
  | Extract<Failure, { reason: 'web-page' | 'cut-short' | 'not-json' | 'invalid' }>;

/** Returns the id of a file in an address: the first 8 digits of its SHA-256. */
export const fileId = ({ sha256 }: { sha256: string }): string => sha256.slice(0, 8);
