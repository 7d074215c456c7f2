import { lazyComponent } from '#src/ui/lazyComponent.tsx';

/** Says that the dataset on the page is a file of the reader's, and saves that file for the tab. */
export const openedNotice = lazyComponent(() => import('./OpenedNotice.tsx').then((part) => part.OpenedNotice));
