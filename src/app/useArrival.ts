import { useEffect } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { numberAnchor } from './anchors.ts';
import type { ViewStore } from './viewStore.ts';

/**
 * Goes to what the address names once the page stands (the browser looked before it was there), and to where a number
 * is drawn when it is chosen in the release.
 */
export function useArrival(store: ViewStore, dataset: Dataset) {
  useEffect(() => {
    const { select } = store.get();
    if (location.hash !== '') document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    else if (select !== undefined) document.getElementById(numberAnchor(dataset, select))?.scrollIntoView();
    let shown = select;
    return store.subscribe(() => {
      const { select } = store.get();
      if (select === shown) return;
      shown = select;
      if (select === undefined || store.origin() !== 'release') return;
      placeOfNumber(numberAnchor(dataset, select), store.selection.selected())?.scrollIntoView({ block: 'center' });
    });
  }, [store, dataset]);
}

/** Where a number stands in a part of the page: its bar, row or line, else the part itself. */
function placeOfNumber(anchor: string, key: string | undefined): Element | null {
  const part = document.getElementById(anchor);
  const places = [...(part?.querySelectorAll<HTMLElement>('[data-number]') ?? [])];
  return places.find((place) => place.dataset['number'] === key) ?? part;
}
