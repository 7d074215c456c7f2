import { useEffect } from 'react';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { arriveAt, arriveAtNearest } from './arriveAt.ts';
import { placeOf, placeOfFragment, placesOf } from './places.ts';
import { useChosen, useViewStore } from './useView.ts';
import type { ViewStore } from './viewStore.ts';

/**
 * Goes to what the address names once the page stands (the browser looked before it was there), and to the
 * nearest place where a number is drawn when it is chosen in the release.
 */
export function Arrival({ dataset }: { dataset: Dataset }) {
  const store = useViewStore();
  const select = useChosen();
  useEffect(() => {
    if (location.hash === '') show(store, (ref) => arriveAt(placeOf(dataset, ref), 'center'));
    else arriveAt(placeOfFragment(), 'start');
  }, [store, dataset]);
  useEffect(() => {
    if (select !== undefined && store.origin() === 'release')
      show(store, (ref) => arriveAtNearest(placesOf(dataset, ref)));
  }, [select, store, dataset]);
  return null;
}

/**
 * After a frame, in which the number's card is painted and the release's panel opens, and in a task of its own, so that
 * to paint these, to find the way and to paint what is there are not one long task.
 */
function show(store: ViewStore, arrive: (ref: Ref) => void) {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const { select } = store.get();
      if (select !== undefined) arrive(select);
    }),
  );
}
