import { type RefObject, useEffect, useRef, useState } from 'react';
import { useRootMark } from '#src/ui/useRootMark.ts';
import { whenIdle } from '#src/ui/whenIdle.ts';
import { placeIn, placeOfFragment } from './places.ts';
import { useChosen, useViewStore } from './useView.ts';

export type PanelHeight = 'closed' | 'half' | 'full';

const narrow = '(width < 62.5rem)';

const opened = (height: PanelHeight) => (height === 'closed' ? 'half' : height);
const givenWay = (height: PanelHeight) => (height === 'full' ? 'half' : height);

/**
 * How far the release's panel stands open on narrow screens. A number chosen elsewhere opens it and brings its words
 * into view within the release's own scroll; what is shown behind it makes it give way.
 */
export function usePanel(panel: RefObject<HTMLElement | null>) {
  const [height, setHeight] = useState<PanelHeight>('closed');
  const store = useViewStore();
  const select = useChosen();
  useEffect(() => {
    const follow = () => {
      const target = placeOfFragment();
      if (target === panel.current) setHeight(opened);
      else if (target !== null) setHeight(givenWay);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [panel]);
  useEffect(() => {
    let stands = true;
    whenIdle(() => stands && panel.current?.toggleAttribute('data-laid-out', true));
    return () => {
      stands = false;
    };
  }, [panel]);
  const waiting = useRef<'centre' | 'nearest' | undefined>(undefined);
  useEffect(() => {
    if (select === undefined) return;
    const chosenHere = store.origin() === 'release';
    waiting.current = chosenHere ? 'nearest' : 'centre';
    setHeight((now) => (now === 'closed' || chosenHere ? 'half' : now));
  }, [select, store]);
  // Once for each choice, as soon as the panel stands open and the card under the words has its height; in a task of its
  // own before the next frame, so that to lay the page out and to paint it are not one long task.
  useEffect(() => {
    // A closed panel may be laid out already, where nobody sees it.
    if (waiting.current === undefined || height === 'closed') return;
    const timer = setTimeout(() => {
      const key = store.selection.selected();
      const where = waiting.current;
      if (where === undefined || key === undefined) return;
      if (bringIntoView(panel.current, key, where)) waiting.current = undefined;
    });
    return () => clearTimeout(timer);
  });
  useRootMark('data-half-panel', height === 'half');
  useInertBehind(height === 'full');
  return { height, setHeight, open: () => setHeight(opened), giveWay: () => setHeight(givenWay) };
}

/** Keeps the focus out of what a panel of full height covers, on screens where it is a panel. */
function useInertBehind(covered: boolean) {
  useEffect(() => {
    if (!covered) return;
    const media = matchMedia(narrow);
    const set = (inert: boolean) => {
      for (const element of document.querySelectorAll<HTMLElement>('[data-behind]')) element.inert = inert;
    };
    const follow = () => set(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => {
      media.removeEventListener('change', follow);
      set(false);
    };
  }, [covered]);
}

/**
 * Scrolls the release, and only the release, until the words stand in its middle, or just within it where they were
 * chosen there; and the page as little as keeps the place that was chosen in sight. False where no words are shown yet.
 */
function bringIntoView(panel: HTMLElement | null, key: string, where: 'centre' | 'nearest'): boolean {
  const words = placeIn(panel?.querySelector('.release-text') ?? null, key);
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

/** How far, in px, words that were chosen in the release stand from its edge at the least. */
const edge = 12;
