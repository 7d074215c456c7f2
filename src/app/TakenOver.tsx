import { useEffect } from 'react';

/** Stands behind all that was served: once it is reached everything answers, and the page no longer says that it waits. */
export function TakenOver() {
  useEffect(() => document.documentElement.removeAttribute('data-waiting'), []);
  return null;
}
