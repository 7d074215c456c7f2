import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { findNumberElement, isRendered } from '#src/app/navigation/numberElements.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Ref } from '#src/dataset/schema.ts';
import type { PanelHeight } from './useReleasePanel.ts';

/** Gives the focus back to where a number was chosen, once its card is gone, or the panel, that had it. */
export function useReturningFocus(panel: RefObject<HTMLElement | null>, select: Ref | undefined, height: PanelHeight) {
  const chosen = useRef<{ key: string; from: HTMLElement | null | undefined }>(undefined);
  const giveBack = useCallback(() => {
    if (chosen.current === undefined) return;
    const { key, from } = chosen.current;
    const place = from && isRendered(from) ? from : findNumberElement(document.body, key);
    place?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (select !== undefined)
      chosen.current = { key: refKey(select), from: document.activeElement?.closest<HTMLElement>('[data-number]') };
    else if (document.activeElement === document.body) giveBack();
  }, [select, giveBack]);
  useLayoutEffect(() => {
    const hidden =
      height === 'closed' && panel.current?.querySelector('.release-body')?.contains(document.activeElement);
    if (hidden === true) giveBack();
  }, [height, panel, giveBack]);
}
