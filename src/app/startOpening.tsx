import { flushSync } from 'react-dom';
import type { Published } from '#src/export/published.ts';
import { keptFile } from '#src/load/keptFiles.ts';
import { OpenedNotice } from './OpenedNotice.tsx';
import { createOpeningStore, type OpeningStore } from './openingStore.ts';
import type { ShownStore } from './shown.ts';

/**
 * Lets files take the place of what the page was published with, from now on: those that are opened, and those that its
 * address asks for. `madeFor` is the query that the page was made for, which may be another by now.
 */
export function startOpening({ dataset, sha256 }: Published, shown: ShownStore, madeFor: string): OpeningStore {
  const store = createOpeningStore(sha256, window, madeFor, keptFile);
  store.subscribe(() => {
    const opening = store.get();
    const opened = opening.kind === 'opened' ? opening.opened : undefined;
    flushSync(() =>
      shown.set({
        opened,
        notice: <OpenedNotice opening={opening} title={dataset.title} close={store.close} />,
        said: opened && `${opened.name} is shown, as it was opened from your device.`,
        turn: store.turn(),
      }),
    );
    // Whoever stood on something of the page before stands at the beginning of this one, once it is to be seen.
    const reading = opening.kind === 'asked' && opening.reading;
    if (store.moved() && !reading) document.querySelector('main')?.focus({ preventScroll: true });
  });
  store.follow();
  return store;
}
