import { useEffect } from 'react';

/** The elements of the head that describe the published dataset to programs. */
const selector =
  'script[type="application/ld+json"], link[rel="canonical"], meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';

/** Removes the description of the published dataset from the head while mounted. */
export function useNoStructuredData() {
  useEffect(() => {
    const elements = [...document.head.querySelectorAll(selector)];
    for (const element of elements) element.remove();
    return () => document.head.append(...elements);
  }, []);
}
