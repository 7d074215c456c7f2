import { useEffect } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { arriveAt } from './arriveAt.ts';
import { placeOf, placeOfFragment } from './places.ts';
import type { ViewStore } from './viewStore.ts';

/**
 * Goes to what the address names once the page stands (the browser looked before it was there), and to where a number
 * is drawn when it is chosen in the release: after a frame, so that the release's panel opens first, and in a task of its
 * own, so that to find the way and to paint what is there are not one long task.
 */
export function useArrival(store: ViewStore, dataset: Dataset) {
  useEffect(() => {
    const show = () => {
      const { select } = store.get();
      const place = () => (select === undefined ? null : placeOf(dataset, select));
      requestAnimationFrame(() => setTimeout(() => arriveAt(place(), 'center')));
    };
    if (location.hash === '') show();
    else arriveAt(placeOfFragment(), 'start');
    let shown = store.get().select;
    return store.subscribe(() => {
      const { select } = store.get();
      if (select === shown) return;
      shown = select;
      if (store.origin() === 'release') show();
    });
  }, [store, dataset]);
}
