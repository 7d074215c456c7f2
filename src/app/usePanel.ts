import { type RefObject, useEffect, useState } from 'react';
import { anchors } from './anchors.ts';

type Height = 'closed' | 'half' | 'full';

/** How far the release's panel stands open on narrow screens. Going to words in it, or to it, opens it there. */
export function usePanel(panel: RefObject<HTMLElement | null>) {
  const [height, setHeight] = useState<Height>('closed');
  useEffect(() => {
    const follow = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target === null || !panel.current?.contains(target)) return;
      setHeight((now) => (now === 'closed' ? 'half' : now));
      if (target.id !== anchors.release) requestAnimationFrame(() => target.scrollIntoView({ block: 'center' }));
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [panel]);
  return {
    height,
    open: () => setHeight('half'),
    close: () => setHeight('closed'),
    fill: () => setHeight('full'),
  };
}
