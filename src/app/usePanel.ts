import { type RefObject, useEffect, useRef, useState } from 'react';
import { placeIn, placeOfFragment } from './places.ts';
import { useChosen, useViewStore } from './useView.ts';

export type PanelHeight = 'closed' | 'half' | 'full';

const narrow = '(width < 62.5rem)';

/**
 * How far the release's panel stands open on narrow screens. A number chosen elsewhere opens it and brings its words
 * into view within the release's own scroll; what is shown behind it makes it give way.
 */
export function usePanel(panel: RefObject<HTMLElement | null>) {
  const [height, setHeight] = useState<PanelHeight>('closed');
  const store = useViewStore();
  const select = useChosen();
  const open = () => setHeight((now) => (now === 'closed' ? 'half' : now));
  const giveWay = () => setHeight((now) => (now === 'full' ? 'half' : now));
  useEffect(() => {
    const follow = () => {
      const target = placeOfFragment();
      if (target === panel.current) setHeight((now) => (now === 'closed' ? 'half' : now));
      else if (target !== null) setHeight((now) => (now === 'full' ? 'half' : now));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [panel]);
  const waiting = useRef(false);
  useEffect(() => {
    if (select === undefined) return;
    const chosenHere = store.origin() === 'release';
    waiting.current = !chosenHere;
    setHeight((now) => (now === 'closed' || chosenHere ? 'half' : now));
  }, [select, store]);
  // Once for each choice, as soon as the panel stands open.
  useEffect(() => {
    const key = store.selection.selected();
    if (waiting.current && key !== undefined && bringIntoView(panel.current, key)) waiting.current = false;
  });
  useInertBehind(height === 'full');
  return { height, setHeight, open, giveWay };
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
 * Scrolls the release, and only the release, until the words stand in its middle, and the page as little as keeps the
 * place that was chosen in sight. False where the words are not shown yet.
 */
function bringIntoView(panel: HTMLElement | null, key: string): boolean {
  const words = placeIn(panel?.querySelector('.release-text') ?? null, key);
  const scroll = words?.closest<HTMLElement>('.release-scroll');
  if (words === undefined || scroll === undefined || scroll === null) return false;
  const own = scroll.scrollHeight > scroll.clientHeight ? scroll : (scroll.parentElement ?? scroll);
  const frame = own.getBoundingClientRect();
  const place = words.getBoundingClientRect();
  own.scrollTop += place.top + place.height / 2 - (frame.top + frame.height / 2);
  if (document.activeElement?.closest('main')) document.activeElement.scrollIntoView({ block: 'nearest' });
  return true;
}
