import { useEffect } from 'react';
import { useDeferredSelection, useViewStore } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import {
  chartElements,
  fragmentTarget,
  isNumber,
  numberElement,
  placeElement,
  placeOfFragment,
} from './numberElements.ts';
import { scrollToElement, scrollToNearest } from './scrollToElement.ts';

/** Scrolls to the fragment or selected number on mount, and to a chart when its number is selected in the release. */
export function ScrollToSelection({ dataset }: { dataset: Dataset }) {
  const store = useViewStore();
  const select = useDeferredSelection();
  useEffect(() => {
    const { select } = store.getState();
    const place = placeOfFragment(dataset);
    if (place !== undefined) scrollToElement(() => placeElement(dataset, place), 'center', isNumber);
    // Words beside the page are scrolled to without moving it.
    else if (fragmentTarget()?.closest('.release-text')) scrollToElement(fragmentTarget, 'nearest');
    else if (location.hash !== '') scrollToElement(fragmentTarget, 'start');
    // The buttons of bars are rendered once their chart was measured; until then the number's section is scrolled to.
    else if (select !== undefined) scrollToElement(() => numberElement(dataset, select), 'center', isNumber);
  }, [store, dataset]);
  useEffect(() => {
    if (select !== undefined && store.selectionOrigin() === 'release') scrollToNearest(chartElements(dataset, select));
  }, [select, store, dataset]);
  return null;
}
