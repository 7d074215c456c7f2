import type { Dataset } from '#src/dataset/schema.ts';
import { citeBriefly } from './cite.ts';

/** What is said of the rights in a dataset's sources: each text once, of several sources with the source that it is of. */
export function rightsOf({ sources }: Dataset): string[] {
  const [first, ...others] = sources.map(({ rights }) => rights ?? 'No rights are stated.');
  if (first === undefined || others.every((each) => each === first)) return first === undefined ? [] : [first];
  return sources.map((source) => `${citeBriefly(source)}: ${source.rights ?? 'No rights are stated.'}`);
}

/**
 * What can be said of using a dataset and what is made of it, in sentences: the rights in its sources, that the
 * software adds none, and who can answer what the sources leave open.
 */
export function reuseOf(dataset: Dataset): string[] {
  return [...rightsOf(dataset), addsNothing];
}

const addsNothing =
  'The charts, tables and descriptions made from these data carry no conditions of their own. For more than your law lets anyone quote, ask who holds the rights in the source.';
