import { useEffect } from 'react';
import { useDeferredSelection, useViewStore } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { useHydrated } from '#src/ui/useHydrated.ts';
import {
  chartElements,
  fragmentTarget,
  isNumber,
  numberElement,
  placeElement,
  placeOfFragment,
} from './numberElements.ts';
import { scrollToElement, scrollToNearest } from './scrollToElement.ts';

/**
 * Scrolls on mount to what the fragment names, else to the selected number, and to a chart when its number is selected in the
 * release. Back and forward, and a page that is loaded again, leave the scrolling to the browser.
 */
export function ScrollToSelection({ dataset }: { dataset: Dataset }) {
  const store = useViewStore();
  const selected = useDeferredSelection();
  const hydrated = useHydrated();
  useEffect(() => {
    if (hydrated && isRestored()) return;
    const { select } = store.getState();
    const selectedElement = () => (select === undefined ? null : numberElement(dataset, select));
    const place = placeOfFragment(dataset);
    if (place !== undefined) scrollToElement(() => placeElement(dataset, place), 'center', isNumber);
    // Words beside the page are scrolled to without moving it.
    else if (fragmentTarget()?.closest('.release-text')) scrollToElement(fragmentTarget, 'nearest');
    // A fragment may name a section that is rendered later, or nothing at all.
    else if (location.hash !== '')
      scrollToElement(
        () => fragmentTarget() ?? selectedElement(),
        'start',
        (element) => element === fragmentTarget(),
      );
    // The buttons of bars are rendered once their chart was measured; until then the number's section is scrolled to.
    else if (select !== undefined) scrollToElement(selectedElement, 'center', isNumber);
  }, [store, dataset, hydrated]);
  useEffect(() => {
    if (selected !== undefined && store.selectionOrigin() === 'release') {
      scrollToNearest(chartElements(dataset, selected));
    }
  }, [selected, store, dataset]);
  return null;
}

/** Returns whether the page was loaded again or come back to: the browser then scrolls it to where the reader left it. */
const isRestored = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward'));
