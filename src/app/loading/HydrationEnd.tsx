import { useEffect } from 'react';
import { markAlive } from './markInteractive.ts';

/**
 * Stands behind all that was served: once it is reached everything answers and shows what the address asks for, and the
 * page no longer says that it waits.
 */
export function TakenOver() {
  useEffect(() => {
    markAlive(document.documentElement);
  }, []);
  return null;
}
