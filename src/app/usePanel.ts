import { type RefObject, useEffect, useState } from 'react';
import { anchors } from './anchors.ts';
import { useViewStore } from './useView.ts';
import type { ViewStore } from './viewStore.ts';

type Height = 'closed' | 'half' | 'full';

/**
 * How far the release's panel stands open on narrow screens. A number chosen elsewhere opens it and brings its words
 * into view within the release's own scroll; the link to the release opens it too.
 */
export function usePanel(panel: RefObject<HTMLElement | null>) {
  const [height, setHeight] = useState<Height>('closed');
  const store = useViewStore();
  useEffect(() => {
    const open = () => setHeight((now) => (now === 'closed' ? 'half' : now));
    const follow = () => {
      if (location.hash === `#${anchors.release}`) open();
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    let shown: string | undefined;
    const bring = () => {
      const key = store.selection.selected();
      if (key === shown) return;
      shown = key;
      if (key === undefined || store.origin() === 'release') return;
      setHeight((now) => (now === 'closed' ? 'half' : now));
      requestAnimationFrame(() => bringIntoView(panel.current, key, store));
    };
    bring();
    return store.subscribe(bring);
  }, [panel, store]);
  return {
    height,
    open: () => setHeight('half'),
    close: () => setHeight('closed'),
    fill: () => setHeight('full'),
  };
}

/** Scrolls the release, and only the release, until the words stand in its middle; the place chosen stays in sight. */
function bringIntoView(panel: HTMLElement | null, key: string, store: ViewStore): void {
  if (panel === null || store.selection.selected() !== key) return;
  const scroll = panel.querySelector('.release-scroll');
  const words = [...panel.querySelectorAll<HTMLElement>('[data-number]')].find(
    (each) => each.dataset['number'] === key,
  );
  if (scroll === null || words === undefined) return;
  const frame = scroll.getBoundingClientRect();
  const place = words.getBoundingClientRect();
  scroll.scrollTop += place.top + place.height / 2 - (frame.top + frame.height / 2);
  if (store.origin() === 'page') document.activeElement?.scrollIntoView({ block: 'nearest' });
}
