import type { FileFault } from './failure.ts';

/** Why a file of the reader could not be opened. */
export type OpenError = { reason: 'folder' | 'unreadable' | 'too-large' | 'published' } | FileFault;
