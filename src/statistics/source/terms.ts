import { cachePerObject } from '#src/dataset/cachePerObject.ts';
import { codePointAfter, codePointBefore, isWordCharacter } from '#src/dataset/numbers/characters.ts';
import type { Term } from '#src/dataset/schema.ts';

/** A range of a text, in UTF-16 code units. */
export type TextRange = { start: number; end: number };

/** The place of a glossary's term in a text. */
export type TermPlace = TextRange & { term: Term };

/**
 * Finds the first place of each term of a glossary in a text, in the text's order: a whole word as the glossary writes
 * it, with or without a plural `s` and, unless it is an abbreviation, with a small first letter; never inside a longer
 * term or an excluded range.
 */
export function termsIn(text: string, glossary: readonly Term[], excluded: readonly TextRange[] = []): TermPlace[] {
  const places: TermPlace[] = [];
  if (glossary.length === 0) return places;
  const { forms, pattern } = formsOf(glossary);
  const found = new Set<Term>();
  let match: RegExpExecArray | null;
  pattern.lastIndex = 0;
  while (found.size < glossary.length) {
    match = pattern.exec(text);
    if (match === null) break;
    const start = match.index;
    const [form, end] = wordAt(text, start, forms) ?? [];
    pattern.lastIndex = end ?? start + 1;
    const term = forms.get(form ?? '');
    if (term === undefined || end === undefined || found.has(term)) continue;
    if (excluded.some((one) => one.start < end && one.end > start)) continue;
    found.add(term);
    places.push({ start, end, term });
  }
  return places;
}

/** Finds the first place of each term in several texts together; returns the places in each text. */
export function termsInTexts(texts: readonly string[], glossary: readonly Term[]): TermPlace[][] {
  const places = termsIn(texts.join('\n'), glossary);
  let next = 0;
  return texts.map((text) => {
    const start = next;
    next += text.length + 1;
    return placesFrom(places, start, start + text.length);
  });
}

/** Returns the places within a range of a text, as offsets from its start. */
export function placesFrom(places: readonly TermPlace[], start: number, end: number): TermPlace[] {
  return places
    .filter((place) => place.start >= start && place.end <= end)
    .map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
}

/** Returns all spellings of terms, the longest first, and their pattern; a shared one belongs to the first of its terms. */
const formsOf = cachePerObject((glossary: readonly Term[]) => {
  const forms = new Map<string, Term>();
  for (const term of glossary) {
    const small = term.term.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    for (const form of [term.term, small]) if (!forms.has(form)) forms.set(form, term);
  }
  const longestFirst = new Map([...forms].sort(([one], [other]) => other.length - one.length));
  return { forms: longestFirst, pattern: patternOf([...longestFirst.keys()]) };
});

/** Returns the longest whole word at an offset, and its end, plural `s` included; undefined for none. */
function wordAt(
  text: string,
  start: number,
  forms: ReadonlyMap<string, Term>,
): [form: string, end: number] | undefined {
  if (isJoinedBefore(text, start)) return undefined;
  for (const form of forms.keys()) {
    if (!text.startsWith(form, start)) continue;
    const end = start + form.length;
    const ends = text[end] === 's' ? [end + 1, end] : [end];
    const whole = ends.find((each) => !isJoinedAfter(text, each));
    if (whole !== undefined) return [form, whole];
  }
  return undefined;
}

const hyphens = new Set(['-', '‐', '‑']);
const isHyphen = (text: string, offset: number) => hyphens.has(text[offset] ?? '');

/** Returns whether a word, or a word with a hyphen, ends at an offset; two hyphens are a dash. */
function isJoinedBefore(text: string, offset: number): boolean {
  if (isWordCharacter(codePointBefore(text, offset))) return true;
  const joins = isHyphen(text, offset - 1) && !isHyphen(text, offset - 2) && !isHyphen(text, offset);
  return joins && isWordCharacter(codePointBefore(text, offset - 1));
}

function isJoinedAfter(text: string, offset: number): boolean {
  if (isWordCharacter(codePointAfter(text, offset))) return true;
  const joins = isHyphen(text, offset) && !isHyphen(text, offset - 1) && !isHyphen(text, offset + 1);
  return joins && isWordCharacter(codePointAfter(text, offset + 1));
}

/** Returns a pattern of these spellings. */
const patternOf = (forms: string[]) => new RegExp(forms.map(escapeRegExp).join('|'), 'g');

/** Returns the pattern of a literal text. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
