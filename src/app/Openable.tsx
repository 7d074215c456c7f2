import { useContext, useLayoutEffect, useState } from 'react';
import type { Published } from '#src/export/published.ts';
import { noCharts, ServedChartsContext } from '#src/figures/servedCharts.ts';
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
    const seen = () => document.documentElement.removeAttribute('data-file');
    if (isAskedFor(published.sha256)) seen();
    // That a part could not be fetched is said above the page.
    else openings.start().then(seen, seen);
  }, [openings, published]);
  return (
    <OpeningsContext value={openings}>
      <ServedChartsContext value={opened === undefined ? served : noCharts}>
        <PublishedContext value={opened ?? published}>
          <Page key={turn} opened={opened} dataset={(opened ?? published).dataset} />
        </PublishedContext>
      </ServedChartsContext>
      <p role="status" className="sr-only">
        {said}
      </p>
    </OpeningsContext>
  );
}

function createOpenings(published: Published): Openings {
  const shown = createShown();
  let started: Promise<OpeningStore> | undefined;
  const start = () => {
    started ??= import('./startOpening.tsx').then(({ startOpening }) => startOpening(published, shown));
    started.catch(() => {
      started = undefined;
    });
    return started;
  };
  return { shown, start };
}
