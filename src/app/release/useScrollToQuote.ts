import { type RefObject, useEffect, useRef } from 'react';
import { findNumberElement } from '#src/app/navigation/numberElements.ts';
import { useViewStore } from '#src/app/state/useView.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Ref } from '#src/dataset/schema.ts';
import type { PanelHeight } from './useReleasePanel.ts';

/** The smallest distance, in px, between selected words and the edge of the release. */
const minMargin = 12;

/**
 * Scrolls the release to the words of a number when it is selected, where they are not in sight: to the centre, or as
 * little as needed where it was selected in the release; and the page as little as keeps the selected element in sight.
 */
export function useScrollToQuote(panel: RefObject<HTMLElement | null>, select: Ref | undefined, height: PanelHeight) {
  const store = useViewStore();
  const isPending = useRef(false);
  useEffect(() => {
    isPending.current = select !== undefined;
  }, [select]);
  // Once for each selection, as soon as the panel is open and the card under the words has its height.
  useEffect(() => {
    const key = store.selection.selected();
    if (!isPending.current || height === 'closed' || key === undefined) return;
    isPending.current = !scrollToQuote(panel.current, key, store.selectionOrigin() === 'release');
  });
  // The words stay in sight when the card appears or grows.
  useEffect(() => {
    const room = panel.current?.querySelector('.release-scroll');
    if (select === undefined || !room) return;
    const observer = new ResizeObserver(() => scrollToQuote(panel.current, refKey(select), true));
    observer.observe(room);
    return () => observer.disconnect();
  }, [panel, select]);
}

/** Returns false where the words are not rendered yet. */
function scrollToQuote(panel: HTMLElement | null, key: string, isNear: boolean): boolean {
  const words = findNumberElement(panel?.querySelector('.release-text') ?? null, key);
  const scroll = words?.closest<HTMLElement>('.release-scroll');
  if (words === undefined || scroll === undefined || scroll === null) return false;
  const scroller = scroll.scrollHeight > scroll.clientHeight ? scroll : (scroll.parentElement ?? scroll);
  const frame = scroller.getBoundingClientRect();
  const place = words.getBoundingClientRect();
  const below = Math.max(0, place.bottom + minMargin - frame.bottom);
  const above = Math.max(0, frame.top + minMargin - place.top);
  const toCentre = place.top + place.height / 2 - (frame.top + frame.height / 2);
  if (below > 0 || above > 0) scroller.scrollTop += isNear ? below - above : toCentre;
  if (document.activeElement?.closest('.numbers')) document.activeElement.scrollIntoView({ block: 'nearest' });
  return true;
}
