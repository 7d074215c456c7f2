import { useEffect } from 'react';

/**
 * Stands behind all that was served: once it is reached everything answers and shows what the address asks for, and the
 * page no longer says that it waits.
 */
export function TakenOver() {
  useEffect(() => {
    for (const name of ['data-waiting', 'data-asked']) document.documentElement.removeAttribute(name);
  }, []);
  return null;
}
