import { useEffect } from 'react';
import { useDeferredSelection, useViewStore } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { placeOf, placeOfFragment, placesOf } from './numberElements.ts';
import { arriveAt, arriveAtNearest } from './scrollToElement.ts';

/**
 * Goes to what the address names once the page stands (the browser looked before it was there), and to the
 * nearest place where a number is drawn when it is chosen in the release.
 */
export function Arrival({ dataset }: { dataset: Dataset }) {
  const store = useViewStore();
  const select = useDeferredSelection();
  useEffect(() => {
    const { select } = store.getState();
    if (location.hash !== '') arriveAt(placeOfFragment(), 'start');
    else if (select !== undefined) arriveAt(placeOf(dataset, select), 'center');
  }, [store, dataset]);
  useEffect(() => {
    if (select !== undefined && store.selectionOrigin() === 'release') arriveAtNearest(placesOf(dataset, select));
  }, [select, store, dataset]);
  return null;
}
