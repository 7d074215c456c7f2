import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Returns whether the component was mounted by hydration (or is rendered at build time); constant until it unmounts. */
export function useHydrated(): boolean {
  // The snapshot is the same after hydration, so that React does not re-render synchronously.
  const [mount] = useState({ hydrated: false });
  return useSyncExternalStore(
    never,
    () => mount.hydrated,
    () => {
      mount.hydrated = true;
      return true;
    },
  );
}
