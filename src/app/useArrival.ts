import { useEffect } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { placeOf, placeOfFragment } from './places.ts';
import type { ViewStore } from './viewStore.ts';

/**
 * Goes to what the address names once the page stands (the browser looked before it was there), and to where a number
 * is drawn when it is chosen in the release. The frame in between lets the release's panel open first.
 */
export function useArrival(store: ViewStore, dataset: Dataset) {
  useEffect(() => {
    const show = () => {
      const { select } = store.get();
      if (select !== undefined)
        requestAnimationFrame(() => placeOf(dataset, select)?.scrollIntoView({ block: 'center' }));
    };
    if (location.hash === '') show();
    else placeOfFragment()?.scrollIntoView();
    let shown = store.get().select;
    return store.subscribe(() => {
      const { select } = store.get();
      if (select === shown) return;
      shown = select;
      if (store.origin() === 'release') show();
    });
  }, [store, dataset]);
}
