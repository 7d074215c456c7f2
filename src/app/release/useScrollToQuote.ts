import { type RefObject, useEffect, useRef } from 'react';
import { findNumberElement } from '#src/app/navigation/numberElements.ts';
import { useViewStore } from '#src/app/state/useView.ts';
import type { Ref } from '#src/dataset/schema.ts';
import type { PanelHeight } from './useReleasePanel.ts';

/** How far, in px, words that were chosen in the release stand from its edge at the least. */
const edge = 12;

/**
 * Brings the words of each number that is chosen into view within the release's own scroll: in its middle, or just within
 * it where they were chosen there; and the page as little as keeps the place that was chosen in sight.
 */
export function useWordsInSight(panel: RefObject<HTMLElement | null>, select: Ref | undefined, height: PanelHeight) {
  const store = useViewStore();
  const waiting = useRef<'centre' | 'nearest' | undefined>(undefined);
  useEffect(() => {
    if (select !== undefined) waiting.current = store.selectionOrigin() === 'release' ? 'nearest' : 'centre';
  }, [select, store]);
  // Once for each choice, as soon as the panel stands open and the card under the words has its height.
  useEffect(() => {
    // A closed panel may be laid out already, where nobody sees it.
    if (waiting.current === undefined || height === 'closed') return;
    const key = store.selection.selected();
    if (key !== undefined && bringIntoView(panel.current, key, waiting.current)) waiting.current = undefined;
  });
}

/** False where no words are shown yet. */
function bringIntoView(panel: HTMLElement | null, key: string, where: 'centre' | 'nearest'): boolean {
  const words = findNumberElement(panel?.querySelector('.release-text') ?? null, key);
  const scroll = words?.closest<HTMLElement>('.release-scroll');
  if (words === undefined || scroll === undefined || scroll === null) return false;
  const own = scroll.scrollHeight > scroll.clientHeight ? scroll : (scroll.parentElement ?? scroll);
  const frame = own.getBoundingClientRect();
  const place = words.getBoundingClientRect();
  if (where === 'centre') own.scrollTop += place.top + place.height / 2 - (frame.top + frame.height / 2);
  else own.scrollTop += Math.max(0, place.bottom + edge - frame.bottom) - Math.max(0, frame.top + edge - place.top);
  if (document.activeElement?.closest('main')) document.activeElement.scrollIntoView({ block: 'nearest' });
  return true;
}
