import { createContext, type RefObject, useDeferredValue, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Ref } from '#src/dataset/schema.ts';
import { useRequiredContext } from '#src/ui/useRequiredContext.ts';
import { formatView, type View } from './view.ts';
import type { ViewStore } from './viewStore.ts';

export const ViewContext = createContext<ViewStore | undefined>(undefined);

/** Returns the store of the page's view. Throws outside a page. */
export const useViewStore = () => useRequiredContext(ViewContext, 'view');

/** Subscribes to part of the view; re-renders only when the selected part changes. */
export function useView<Part>(part: (view: View) => Part): Part {
  return useStore(useViewStore(), part);
}

/** Returns a ref that writes a link's query after hydration: it selects a number and keeps the rest of the view. */
export function useSelectionHref(select: Ref): RefObject<HTMLAnchorElement | null> {
  const link = useRef<HTMLAnchorElement>(null);
  const { getState, subscribeExceptSelection } = useViewStore();
  useEffect(() => {
    const write = () => {
      const href = formatView({ ...getState(), select });
      if (link.current?.getAttribute('href') !== href) link.current?.setAttribute('href', href);
    };
    write();
    return subscribeExceptSelection(write);
  });
  return link;
}

/** Returns the id of the opened file in the address; undefined for a published dataset. */
export function useFileId(): string | undefined {
  return useView((view) => view.file);
}

/** Returns the selected number, deferred: what it highlights renders first, its card and the panel after. */
export function useDeferredSelection(): View['select'] {
  return useDeferredValue(useView((view) => view.select));
}
