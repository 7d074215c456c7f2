import { useLayoutEffect } from 'react';

/** How many components request each attribute now. */
const requests = new Map<string, number>();

/**
 * Keeps an attribute on the root element for the stylesheet, as long as a mounted component requests it.
 *
 * `:has()` on the root would make a browser search the whole page at every change.
 */
export function useRootAttribute(name: `data-${string}`, isRequested = true): void {
  useLayoutEffect(() => {
    if (!isRequested) return;
    const add = (change: 1 | -1) => {
      const count = (requests.get(name) ?? 0) + change;
      requests.set(name, count);
      document.documentElement.toggleAttribute(name, count > 0);
    };
    add(1);
    return () => add(-1);
  }, [name, isRequested]);
}
