import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether this place takes over markup that a page was served with (or is being made for one), for as long as it stands. */
export function useHydrated(): boolean {
  const now = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [first] = useState(now);
  return first;
}
