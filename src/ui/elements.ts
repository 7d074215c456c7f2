import type { ReactElement } from 'react';

/**
 * What may be a sibling of other elements: `ReactNode` but for texts.
 *
 * A browser's translator replaces a text by elements of its own: React then fails to insert before it or to remove it.
 */
export type Elements = ReactElement | false | null | undefined | readonly Elements[];
