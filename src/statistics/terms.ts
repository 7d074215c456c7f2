import { hyphen, wordCharacter } from '#src/dataset/characters.ts';
import type { Term } from '#src/dataset/schema.ts';

/** A stretch of a text, in UTF-16 code units. */
export type Stretch = { start: number; end: number };

/** Where a glossary's term stands in a text. */
export type TermPlace = Stretch & { term: Term };

const notAfterWord = `(?<!${wordCharacter})(?<!${wordCharacter}${hyphen})`;
const notBeforeWord = `(?!${wordCharacter})(?!${hyphen}${wordCharacter})`;

/**
 * Where each term of a glossary first stands in a text, in the text's order: as the glossary writes it or, unless it is
 * an abbreviation, with a small first letter, with an `s` or without, as a whole word; never inside a longer term, nor
 * where the text is taken.
 */
export function termsIn(text: string, glossary: readonly Term[], taken: readonly Stretch[] = []): TermPlace[] {
  const forms = formsOf(glossary);
  const places: TermPlace[] = [];
  if (forms.size === 0) return places;
  const found = new Set<Term>();
  for (const match of text.matchAll(patternOf([...forms.keys()]))) {
    const term = forms.get(match[1] ?? '');
    const start = match.index;
    const end = start + match[0].length;
    if (term === undefined || found.has(term) || taken.some((one) => one.start < end && one.end > start)) continue;
    found.add(term);
    places.push({ start, end, term });
    if (found.size === glossary.length) break;
  }
  return places;
}

/** The same for texts that stand together, a term once in all of them: for each text its own places. */
export function termsInTexts(texts: readonly string[], glossary: readonly Term[]): TermPlace[][] {
  const places = termsIn(texts.join('\n'), glossary);
  let next = 0;
  return texts.map((text) => {
    const start = next;
    next += text.length + 1;
    return placesFrom(places, start, start + text.length);
  });
}

/** The places that stand within a stretch of a text, counted from its beginning. */
export function placesFrom(places: readonly TermPlace[], start: number, end: number): TermPlace[] {
  return places
    .filter((place) => place.start >= start && place.end <= end)
    .map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
}

const formsOfGlossaries = new WeakMap<readonly Term[], Map<string, Term>>();

/** Each spelling that stands for a term; where two terms share one, it is the first one's. */
function formsOf(glossary: readonly Term[]): Map<string, Term> {
  const known = formsOfGlossaries.get(glossary);
  if (known !== undefined) return known;
  const forms = new Map<string, Term>();
  formsOfGlossaries.set(glossary, forms);
  for (const term of glossary) {
    const small = term.term.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    for (const form of [term.term, small]) if (!forms.has(form)) forms.set(form, term);
  }
  return forms;
}

function patternOf(forms: string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length).map(literally);
  return new RegExp(`${notAfterWord}(${longestFirst.join('|')})s?${notBeforeWord}`, 'gu');
}

/** A pattern of exactly this text. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
