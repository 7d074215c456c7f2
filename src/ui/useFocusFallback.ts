import { type RefObject, useLayoutEffect } from 'react';

/** Gives the focus to the dialog or part of the page around a place, when the place goes while it has the focus. */
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
