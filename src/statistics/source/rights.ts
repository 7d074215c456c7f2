import type { Dataset } from '#src/dataset/schema.ts';
import { citeBriefly } from './cite.ts';

/** Returns the rights of a dataset's sources: one text where all are equal, else one for each source, with its name. */
export function formatRights({ sources }: Dataset): string[] {
  const [first, ...others] = sources.map(({ rights }) => rights ?? 'No rights are stated.');
  if (first === undefined || others.every((each) => each === first)) return first === undefined ? [] : [first];
  return sources.map((source) => `${citeBriefly(source)}: ${source.rights ?? 'No rights are stated.'}`);
}

/** Describes how a dataset may be used: the rights of its sources, and that the software adds none. */
export function describeReuse(dataset: Dataset): string[] {
  return [...formatRights(dataset), softwareRights];
}

const softwareRights =
  'The charts, tables and descriptions made from these data carry no conditions of their own. For more than your law lets anyone quote, ask who holds the rights in the source.';
