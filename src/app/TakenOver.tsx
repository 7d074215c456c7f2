import { useEffect } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { markAlive } from './alive.ts';
import { numberFacts } from './numberFacts.ts';

/**
 * Stands behind all that was served: once it is reached everything answers and shows what the address asks for, and the
 * page no longer says that it waits.
 */
export function TakenOver({ dataset }: { dataset: Dataset }) {
  useEffect(() => {
    markAlive(document.documentElement);
    // What is told of a chosen number takes a browser long the first time: done once now, no choice waits for it.
    const [first] = dataset.observations;
    const timer = setTimeout(() => first && numberFacts(dataset, first));
    return () => clearTimeout(timer);
  }, [dataset]);
  return null;
}
