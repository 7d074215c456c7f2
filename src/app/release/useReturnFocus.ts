import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { findNumberElement, isRendered } from '#src/app/navigation/numberElements.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Ref } from '#src/dataset/schema.ts';
import type { PanelHeight } from './useReleasePanel.ts';

/** Returns the focus to where a number was selected, when its card or the panel closes while it has the focus. */
export function useReturnFocus(panel: RefObject<HTMLElement | null>, select: Ref | undefined, height: PanelHeight) {
  const selected = useRef<{ key: string; from: HTMLElement | null | undefined }>(undefined);
  const returnFocus = useCallback(() => {
    if (selected.current === undefined) return;
    const { key, from } = selected.current;
    const place = from && isRendered(from) ? from : findNumberElement(document.body, key);
    place?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (select !== undefined)
      selected.current = { key: refKey(select), from: document.activeElement?.closest<HTMLElement>('[data-number]') };
    else if (document.activeElement === document.body) returnFocus();
  }, [select, returnFocus]);
  useLayoutEffect(() => {
    const hidden =
      height === 'closed' && panel.current?.querySelector('.release-body')?.contains(document.activeElement);
    if (hidden === true) returnFocus();
  }, [height, panel, returnFocus]);
}
