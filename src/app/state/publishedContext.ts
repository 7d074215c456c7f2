import { createContext, useContext } from 'react';
import type { Published } from '#src/dataset/published.ts';

export const PublishedContext = createContext<Published | undefined>(undefined);

/** The dataset of the page, as it was read. Throws outside a page. */
export function usePublished(): Published {
  const published = useContext(PublishedContext);
  if (published === undefined) throw new Error('no dataset: outside a page');
  return published;
}
