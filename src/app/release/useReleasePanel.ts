import { type RefObject, useEffect, useState } from 'react';
import { fragmentTarget } from '#src/app/navigation/numberElements.ts';
import { useViewStore } from '#src/app/state/useView.ts';
import type { Ref } from '#src/dataset/schema.ts';
import { useRootAttribute } from '#src/ui/useRootAttribute.ts';
import { whenIdle } from '#src/ui/whenIdle.ts';

export type PanelHeight = 'closed' | 'half' | 'full';

/** `forChoice` where a choice opened it: then it goes with the choice. */
type Panel = { height: PanelHeight; forChoice: boolean };

const narrow = '(width < 62.5rem)';

const closed: Panel = { height: 'closed', forChoice: false };
const half: Panel = { height: 'half', forChoice: false };
const asked = (panel: Panel): Panel => ({ ...(panel.height === 'closed' ? half : panel), forChoice: false });
const givenWay = (panel: Panel): Panel => (panel.height === 'full' ? half : panel);
const chosenOnPage = (panel: Panel): Panel => (panel.height === 'closed' ? { ...half, forChoice: true } : panel);
const letGo = (panel: Panel): Panel => (panel.forChoice ? closed : panel);

/**
 * How far the release's panel stands open on narrow screens. A number chosen elsewhere opens it, and to let go of the
 * number closes what the choice opened; what is shown behind it makes it give way.
 */
export function usePanel(panel: RefObject<HTMLElement | null>, select: Ref | undefined) {
  const [{ height }, setPanel] = useState(closed);
  const store = useViewStore();
  useEffect(() => {
    const follow = () => {
      const target = fragmentTarget();
      if (target === panel.current) setPanel(asked);
      else if (target !== null) setPanel(givenWay);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [panel]);
  useEffect(() => {
    // What the reader opened before the page answered stays open.
    if (panel.current?.querySelector<HTMLDetailsElement>('.early-toggle')?.open === true) setPanel(asked);
  }, [panel]);
  useEffect(() => {
    let stands = true;
    whenIdle(() => stands && panel.current?.toggleAttribute('data-laid-out', true));
    return () => {
      stands = false;
    };
  }, [panel]);
  useEffect(() => {
    if (select === undefined) setPanel(letGo);
    else if (store.selectionOrigin() === 'release') setPanel(half);
    else setPanel(chosenOnPage);
  }, [select, store]);
  useRootAttribute('data-half-panel', height === 'half');
  useInertBehind(height === 'full');
  return {
    height,
    setHeight: (height: PanelHeight) => setPanel({ height, forChoice: false }),
    open: () => setPanel(asked),
    giveWay: () => setPanel(givenWay),
  };
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
