import { useEffect } from 'react';

/** What the head of a page tells programs of the dataset that it was published with. */
const published =
  'script[type="application/ld+json"], link[rel="canonical"], meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';

/** Takes the description of the published dataset out of the head as long as another is shown. */
export function useNoStructuredData() {
  useEffect(() => {
    const description = [...document.head.querySelectorAll(published)];
    for (const element of description) element.remove();
    return () => document.head.append(...description);
  }, []);
}
