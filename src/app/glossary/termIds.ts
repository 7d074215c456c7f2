import { anchors } from '#src/app/navigation/anchors.ts';
import type { Dataset, Term } from '#src/dataset/schema.ts';

type Glossary = NonNullable<Dataset['glossary']>;

const known = new WeakMap<Glossary, Map<Term, string>>();

/**
 * Returns where the page has each entry of a glossary: `glossary.term.illegal-entrant`. Two dots keep it apart from
 * figures, whose ids have none, and from numbers, whose names have one. Entries whose terms differ in signs only are
 * counted on: `glossary.term.co14`, `glossary.term.co14.2`.
 */
export function entryIds(glossary: Glossary): ReadonlyMap<Term, string> {
  const ids = known.get(glossary) ?? idsOf(glossary);
  known.set(glossary, ids);
  return ids;
}

function idsOf(glossary: Glossary): Map<Term, string> {
  const times = new Map<string, number>();
  return new Map(
    glossary.map((term) => {
      const name = `${anchors.glossary}.term.${wordsOf(term.term)}`;
      const count = (times.get(name) ?? 0) + 1;
      times.set(name, count);
      return [term, count === 1 ? name : `${name}.${count}`];
    }),
  );
}

/** The letters and digits of a term in any script, what stands between them as one hyphen. */
const wordsOf = (term: string) =>
  (
    term
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join('-');
