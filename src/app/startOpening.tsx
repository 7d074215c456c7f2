import { flushSync } from 'react-dom';
import type { Published } from '#src/export/published.ts';
import { keptFile } from '#src/load/keptFiles.ts';
import { withPart } from './missingParts.ts';
import { OpenedNotice } from './OpenedNotice.tsx';
import { createOpeningStore, type Opening, type OpeningStore } from './openingStore.ts';
import type { ShownStore } from './shown.ts';

/**
 * Lets files take the place of what the page was published with, from now on: those that are opened, and those that its
 * address asks for. `madeFor` is the query that the page was made for, which may be another by now.
 */
export function startOpening({ dataset, sha256 }: Published, shown: ShownStore, madeFor: string): OpeningStore {
  // A file that was kept, or undefined as long as what reads it is missing: once that comes the file takes its place.
  const kept = (digits: string) =>
    keptFile(digits).catch(() => {
      withPart(
        () => keptFile(digits),
        (opened) => {
          const now = store.get();
          if (opened !== undefined && now.kind === 'asked' && now.digits === digits) store.open(opened);
        },
      );
      return undefined;
    });
  const store = createOpeningStore(sha256, window, madeFor, kept);
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
