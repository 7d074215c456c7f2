import { useEffect } from 'react';

/** Goes, once the page stands, to the part of it that the address names: the browser looked before it was there. */
export function useArrival() {
  useEffect(() => {
    if (location.hash !== '') location.replace(location.href);
  }, []);
}
