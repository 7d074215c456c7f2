import type { Dataset } from '#src/dataset/schema.ts';
import { citeBriefly } from './cite.ts';

/** What is said of the rights in a dataset's sources: each text once, of several sources with the source that it is of. */
export function rightsOf({ sources }: Dataset): string[] {
  const [first, ...others] = sources.map(({ rights }) => rights ?? 'No rights are stated.');
  if (first === undefined || others.every((each) => each === first)) return first === undefined ? [] : [first];
  return sources.map((source) => `${citeBriefly(source)}: ${source.rights ?? 'No rights are stated.'}`);
}
