import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { fragmentTarget } from '#src/app/navigation/numberElements.ts';
import { useViewStore } from '#src/app/state/useView.ts';
import type { Ref } from '#src/dataset/schema.ts';
import { useRootAttribute } from '#src/ui/useRootAttribute.ts';

export type PanelHeight = 'closed' | 'half' | 'full';

/** `forSelection` where a selection opened it: then a deselection closes it. */
type Panel = { height: PanelHeight; forSelection: boolean };

const narrowScreen = '(width < 62.5rem)';

const closed: Panel = { height: 'closed', forSelection: false };
const half: Panel = { height: 'half', forSelection: false };
const open = (panel: Panel): Panel => ({ ...(panel.height === 'closed' ? half : panel), forSelection: false });
const shrink = (panel: Panel): Panel => (panel.height === 'full' ? half : panel);
const openForSelection = (panel: Panel): Panel => (panel.height === 'closed' ? { ...half, forSelection: true } : panel);
const closeForDeselection = (panel: Panel): Panel => (panel.forSelection ? closed : panel);

/**
 * Returns the height of the release's panel, which it is on narrow screens only, and what changes it. Selecting a number
 * opens a closed panel, deselecting it closes that again; a link to a section behind a full panel halves it.
 */
export function useReleasePanel(panel: RefObject<HTMLElement | null>, select: Ref | undefined) {
  const [{ height }, setPanel] = useState(closed);
  const store = useViewStore();
  useEffect(() => {
    const isInside = (target: HTMLElement) => panel.current?.contains(target) === true;
    const followFragment = () => {
      const target = fragmentTarget();
      if (target !== null) setPanel(isInside(target) ? open : shrink);
      return target;
    };
    // Words in a closed panel can be scrolled to only once it is open.
    const change = () => {
      const target = flushSync(followFragment);
      if (target !== null && isInside(target)) target.scrollIntoView({ block: 'nearest' });
    };
    followFragment();
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, [panel]);
  useEffect(() => {
    // What the reader opened before hydration stays open.
    if (panel.current?.querySelector<HTMLDetailsElement>('.early-toggle')?.open === true) setPanel(open);
  }, [panel]);
  useEffect(() => {
    if (select === undefined) setPanel(closeForDeselection);
    else if (store.selectionOrigin() === 'release') setPanel(half);
    else setPanel(openForSelection);
  }, [select, store]);
  useRootAttribute('data-half-panel', height === 'half');
  useRootAttribute('data-chosen', select !== undefined);
  useInertBackground(height === 'full');
  return {
    height,
    setHeight: (height: PanelHeight) => setPanel({ height, forSelection: false }),
    open: () => setPanel(open),
    shrink: () => setPanel(shrink),
  };
}

/** Makes what a full panel covers inert, on screens where it is a panel. */
function useInertBackground(isCovered: boolean) {
  useEffect(() => {
    if (!isCovered) return;
    const media = matchMedia(narrowScreen);
    const set = (inert: boolean) => {
      for (const element of document.querySelectorAll<HTMLElement>('[data-behind]')) element.inert = inert;
    };
    const update = () => set(media.matches);
    update();
    media.addEventListener('change', update);
    return () => {
      media.removeEventListener('change', update);
      set(false);
    };
  }, [isCovered]);
}
