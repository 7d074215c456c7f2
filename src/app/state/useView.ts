import { createContext, useDeferredValue, useState } from 'react';
import { useStore } from 'zustand';
import { useRequiredContext } from '#src/ui/useRequiredContext.ts';
import type { View } from './view.ts';
import type { ViewStore } from './viewStore.ts';

export const ViewContext = createContext<ViewStore | undefined>(undefined);

/** Returns the store of the page's view. Throws outside a page. */
export const useViewStore = () => useRequiredContext(ViewContext, 'view');

/** Subscribes to part of the view; re-renders only when the selected part changes. */
export function useView<Part>(part: (view: View) => Part): Part {
  return useStore(useViewStore(), part);
}

/**
 * Subscribes to part of the view, deferred: what it changes is rendered in small tasks, after the control that changed it.
 * The part that the address asked for at first is not deferred, so that nothing else shows before it.
 */
export function useDeferredView<Part>(part: (view: View) => Part): Part {
  const { getState } = useViewStore();
  const [first] = useState(() => part(getState()));
  const now = useView(part);
  const deferred = useDeferredValue(now);
  return now === first ? now : deferred;
}

/** Returns the id of the opened file in the address; undefined for a published dataset. */
export function useFileId(): string | undefined {
  return useView((view) => view.file);
}

/** Returns the selected number, deferred: what it highlights renders first, its card and the panel after. */
export function useDeferredSelection(): View['select'] {
  return useDeferredValue(useView((view) => view.select));
}
