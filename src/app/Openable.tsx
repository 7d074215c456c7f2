import { useContext, useLayoutEffect, useState } from 'react';
import type { Published } from '#src/export/published.ts';
import { noCharts, ServedChartsContext } from '#src/figures/servedCharts.ts';
import { Boundary } from '#src/ui/Boundary.tsx';
import { DatasetFailed } from './DatasetFailed.tsx';
import { missingParts, withPart } from './missingParts.ts';
import type { OpeningStore } from './openingStore.ts';
import { Page } from './Page.tsx';
import { createShown, type Openings, OpeningsContext, useShown } from './shown.ts';
import { PublishedContext } from './usePublished.ts';
import { isAskedFor } from './view.ts';

/** The page of a dataset, until the reader opens another in its place. */
export function Openable({ published }: { published: Published }) {
  const [openings] = useState(() => createOpenings(published));
  const opened = useShown(openings.shown, 'opened');
  const turn = useShown(openings.shown, 'turn');
  const said = useShown(openings.shown, 'said');
  const served = useContext(ServedChartsContext);
  useLayoutEffect(() => {
    const { look } = openings;
    look();
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  }, [openings]);
  return (
    <OpeningsContext value={openings}>
      <ServedChartsContext value={opened === undefined ? served : noCharts}>
        <PublishedContext value={opened ?? published}>
          <Boundary key={turn} fallback={(...failed) => <DatasetFailed failed={failed} />}>
            <Page opened={opened} dataset={(opened ?? published).dataset} />
          </Boundary>
        </PublishedContext>
      </ServedChartsContext>
      <p role="status" className="sr-only">
        {/* Made anew, so that the same words are read out again of another file. */}
        <span key={turn}>{said}</span>
      </p>
    </OpeningsContext>
  );
}

function createOpenings(published: Published): Openings & { look: () => void } {
  const shown = createShown();
  const madeFor = typeof location === 'undefined' ? '' : location.search;
  let started: Promise<OpeningStore> | undefined;
  const hide = (hidden: boolean) => document.documentElement.toggleAttribute('data-file', hidden);
  const start = () => {
    started ??= import('./startOpening.tsx').then(({ startOpening }) => {
      hide(false);
      missingParts.came(start);
      return startOpening(published, shown, madeFor);
    });
    started.catch(() => {
      hide(false);
      started = undefined;
    });
    return started;
  };
  /** Sees to a file that the address asks for, as long as nothing else does; until it is known, no other is shown. */
  const look = () => {
    if (started !== undefined) return;
    const asked = !isAskedFor(published.sha256);
    hide(asked);
    if (asked) withPart(start, () => undefined);
  };
  return { shown, start, look };
}
