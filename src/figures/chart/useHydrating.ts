import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether this place takes over markup that a page was served with (or is being made for one), for as long as it stands. */
export function useHydrated(): boolean {
  // Asked once more afterwards it says the same, so that nothing has to be drawn again in haste.
  const [place] = useState({ hydrated: false });
  return useSyncExternalStore(
    never,
    () => place.hydrated,
    () => {
      place.hydrated = true;
      return true;
    },
  );
}
