import { type RefObject, useLayoutEffect } from 'react';

/** When a place goes on which the reader stood, they stand on what it was a part of. */
export function useFocusHandedOn(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = place;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      const whole = current.closest<HTMLElement>('dialog, figure, section, main') ?? document.querySelector('main');
      if (whole === null) return;
      const focusable = whole.hasAttribute('tabindex');
      if (!focusable) whole.tabIndex = -1;
      whole.focus({ preventScroll: true });
      if (!focusable) whole.addEventListener('blur', () => whole.removeAttribute('tabindex'), { once: true });
    };
  }, [place]);
}
