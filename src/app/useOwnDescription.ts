import { useEffect } from 'react';
import { structuredData } from '#src/export/structuredData.ts';
import type { OpenedFile } from '#src/load/openedFile.ts';

/** What the head of a page tells programs of the dataset that it was published with. */
const ofPublished =
  'script[type="application/ld+json"], link[rel="canonical"], meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]';

/** As long as an opened dataset is shown, programs that keep references are told of it, and not of the site's own. */
export function useOwnDescription(opened: OpenedFile) {
  useEffect(() => {
    const others = [...document.head.querySelectorAll(ofPublished)];
    const own = emptyScript();
    own?.setAttribute('type', 'application/ld+json');
    own?.append(JSON.stringify(structuredData(opened, [])));
    for (const other of others) other.remove();
    if (own !== undefined) document.head.append(own);
    return () => {
      own?.remove();
      document.head.append(...others);
    };
  }, [opened]);
}

/**
 * A script for data. The page's policy keeps texts out of new scripts, which might be run; a copy of one that was run
 * already never is.
 */
function emptyScript(): HTMLScriptElement | undefined {
  const copy = document.querySelector('script:not([src], [type])')?.cloneNode();
  return copy instanceof HTMLScriptElement ? copy : undefined;
}
