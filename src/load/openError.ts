import type { Failure } from './failure.ts';

/** Why a file that the reader gave is not shown. */
export type OpenFault =
  | { reason: 'folder' | 'unreadable' | 'too-large' | 'empty' | 'published' }
  | Extract<Failure, { reason: 'web-page' | 'cut-short' | 'not-json' | 'invalid' }>;
