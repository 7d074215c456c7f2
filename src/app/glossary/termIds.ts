import { anchors } from '#src/app/navigation/anchors.ts';
import type { Dataset, Term } from '#src/dataset/schema.ts';

type Glossary = NonNullable<Dataset['glossary']>;

const cache = new WeakMap<Glossary, Map<Term, string>>();

/**
 * Returns the id of each entry of a glossary: `glossary.term.illegal-entrant`. Two dots keep it apart from the ids of
 * figures, which have none, and the keys of numbers, which have one. Equal ids are numbered: `glossary.term.co14.2`.
 */
export function termIds(glossary: Glossary): ReadonlyMap<Term, string> {
  const ids = cache.get(glossary) ?? createIds(glossary);
  cache.set(glossary, ids);
  return ids;
}

function createIds(glossary: Glossary): Map<Term, string> {
  const counts = new Map<string, number>();
  return new Map(
    glossary.map((term) => {
      const id = `${anchors.glossary}.term.${slug(term.term)}`;
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return [term, count === 1 ? id : `${id}.${count}`];
    }),
  );
}

/** Returns the letters and digits of a term in any script, joined by hyphens. */
function slug(term: string): string {
  const text = term.normalize('NFC').toLowerCase();
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
}
