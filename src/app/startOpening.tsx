import { flushSync } from 'react-dom';
import type { Published } from '#src/export/published.ts';
import { keptFile } from '#src/load/keptFiles.ts';
import { OpenedNotice } from './OpenedNotice.tsx';
import { createOpeningStore, type Opening, type OpeningStore } from './openingStore.ts';
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
        said: saidOf(opening, dataset.title),
        turn: store.turn(),
      }),
    );
    // Whoever stood on something of the page before stands at the beginning of this one, once it is to be seen.
    if (store.moved() && !isRead(opening)) document.querySelector('main')?.focus({ preventScroll: true });
  });
  store.follow();
  return store;
}

const isRead = (opening: Opening) => opening.kind === 'asked' && opening.reading;

/** What is read out to who does not see the notice. */
function saidOf(opening: Opening, title: string): string | undefined {
  if (opening.kind === 'opened') return `${opening.opened.name} is shown, as it was opened from your device.`;
  if (opening.kind === 'published' || opening.reading) return undefined;
  return `The file that the link asks for is not here: “${title}” is shown.`;
}
