import { useEffect } from 'react';
import { markInteractive } from './markInteractive.ts';

/** Marks the page as interactive when it mounts. It has to be the last element of the page, the last to be hydrated. */
export function HydrationEnd() {
  useEffect(() => {
    markInteractive(document.documentElement);
  }, []);
  return null;
}
