import { useEffect } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { numberFacts } from './numberFacts.ts';

/**
 * Stands behind all that was served: once it is reached everything answers and shows what the address asks for, and the
 * page no longer says that it waits.
 */
export function TakenOver({ dataset }: { dataset: Dataset }) {
  useEffect(() => {
    for (const name of ['data-waiting', 'data-asked']) document.documentElement.removeAttribute(name);
    // What a chosen number needs takes a browser long the first time: in time, so that no choice waits for it.
    const timer = setTimeout(() => dataset.observations.slice(0, 1).map((each) => numberFacts(dataset, each)));
    return () => clearTimeout(timer);
  }, [dataset]);
  return null;
}
