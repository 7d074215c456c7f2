import { useLayoutEffect } from 'react';

/** How many places ask for each attribute. */
const asking = new Map<string, number>();

/**
 * Keeps an attribute on the root of the document for the stylesheet, as long as a place stands that asks for it. `:has()`
 * there would make a browser look through the whole page at every change of it.
 */
export function useRootMark(name: `data-${string}`, asked = true): void {
  useLayoutEffect(() => {
    if (!asked) return;
    const mark = (more: 1 | -1) => {
      const count = (asking.get(name) ?? 0) + more;
      asking.set(name, count);
      document.documentElement.toggleAttribute(name, count > 0);
    };
    mark(1);
    return () => mark(-1);
  }, [name, asked]);
}
