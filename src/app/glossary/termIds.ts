import { anchors } from '#src/app/navigation/anchors.ts';
import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import type { Term } from '#src/dataset/schema.ts';

/**
 * Returns the id of each entry of a glossary: `glossary.term.illegal-entrant`. Two dots keep it apart from the ids of
 * figures, which have none, and the keys of numbers, which have one. Equal ids are numbered: `glossary.term.co14.2`.
 */
export const termIds = cachePerObject((glossary: readonly Term[]): ReadonlyMap<Term, string> => {
  const counts = new Map<string, number>();
  return new Map(
    glossary.map((term) => {
      const id = `${anchors.glossary}.term.${slug(term.term)}`;
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return [term, count === 1 ? id : `${id}.${count}`];
    }),
  );
});

/** Returns the letters and digits of a term in any script, joined by hyphens. */
function slug(term: string): string {
  const text = term.normalize('NFC').toLowerCase();
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
}
