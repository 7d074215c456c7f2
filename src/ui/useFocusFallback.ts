import { type RefObject, useLayoutEffect } from 'react';

/** Moves the focus to the dialog or section around an element, when the element is removed while the focus is inside. */
export function useFocusFallback(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = ref;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      const container = current.closest<HTMLElement>('dialog, figure, section, main') ?? document.querySelector('main');
      if (container === null) return;
      const focusable = container.hasAttribute('tabindex');
      if (!focusable) container.tabIndex = -1;
      container.focus({ preventScroll: true });
      if (!focusable) container.addEventListener('blur', () => container.removeAttribute('tabindex'), { once: true });
    };
  }, [ref]);
}
