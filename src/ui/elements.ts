import type { ReactElement } from 'react';

/**
 * What may stand beside other elements: `ReactNode` but for texts. Where a translator has put its own elements in the
 * place of a text, React can no longer put anything before it or take it away.
 */
export type Elements = ReactElement | false | null | undefined | readonly Elements[];
