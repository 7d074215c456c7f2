import { type RefObject, useEffect, useState } from 'react';
import { placeIn, placeOfFragment } from './places.ts';
import { useView, useViewStore } from './useView.ts';

export type PanelHeight = 'closed' | 'half' | 'full';

const narrow = '(width < 62.5rem)';

/**
 * How far the release's panel stands open on narrow screens. A number chosen elsewhere opens it and brings its words
 * into view within the release's own scroll; what is shown behind it makes it give way.
 */
export function usePanel(panel: RefObject<HTMLElement | null>) {
  const [height, setHeight] = useState<PanelHeight>('closed');
  const store = useViewStore();
  const select = useView((view) => view.select);
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
  useEffect(() => {
    const key = store.selection.selected();
    if (select === undefined || key === undefined) return;
    const chosenHere = store.origin() === 'release';
    setHeight((now) => (now === 'closed' || chosenHere ? 'half' : now));
    if (!chosenHere) requestAnimationFrame(() => bringIntoView(panel.current, key, store.origin() === 'page'));
  }, [panel, select, store]);
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

/** Scrolls the release, and only the release, until the words stand in its middle; the place chosen stays in sight. */
function bringIntoView(panel: HTMLElement | null, key: string, keepPlace: boolean): void {
  const words = placeIn(panel?.querySelector('.release-text') ?? null, key);
  const scroll = words?.closest<HTMLElement>('.release-scroll');
  if (words === undefined || scroll === undefined || scroll === null) return;
  const own = scroll.scrollHeight > scroll.clientHeight ? scroll : scroll.parentElement;
  if (own === null) return;
  const frame = own.getBoundingClientRect();
  const place = words.getBoundingClientRect();
  own.scrollTop += place.top + place.height / 2 - (frame.top + frame.height / 2);
  if (keepPlace) document.activeElement?.scrollIntoView({ block: 'nearest' });
}
