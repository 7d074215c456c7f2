import { codePointAfter, codePointBefore, isWordCharacter } from '#src/dataset/numbers/characters.ts';
import type { Term } from '#src/dataset/schema.ts';

/** A stretch of a text, in UTF-16 code units. */
export type Stretch = { start: number; end: number };

/** Where a glossary's term stands in a text. */
export type TermPlace = Stretch & { term: Term };

/**
 * Where each term of a glossary first stands in a text, in the text's order: as the glossary writes it or, unless it is
 * an abbreviation, with a small first letter, with an `s` or without, as a whole word; never inside a longer term, nor
 * where the text is taken.
 */
export function termsIn(text: string, glossary: readonly Term[], taken: readonly Stretch[] = []): TermPlace[] {
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
    if (taken.some((one) => one.start < end && one.end > start)) continue;
    found.add(term);
    places.push({ start, end, term });
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

/** The spellings of a glossary, and the pattern that finds where one begins. */
type Forms = { forms: Map<string, Term>; pattern: RegExp };

const formsOfGlossaries = new WeakMap<readonly Term[], Forms>();

/** Each spelling that stands for a term, the longest first; where two terms share one, it is the first one's. */
function formsOf(glossary: readonly Term[]): Forms {
  const known = formsOfGlossaries.get(glossary);
  if (known !== undefined) return known;
  const forms = new Map<string, Term>();
  for (const term of glossary) {
    const small = term.term.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    for (const form of [term.term, small]) if (!forms.has(form)) forms.set(form, term);
  }
  const longestFirst = new Map([...forms].sort(([one], [other]) => other.length - one.length));
  const made = { forms: longestFirst, pattern: patternOf([...longestFirst.keys()]) };
  formsOfGlossaries.set(glossary, made);
  return made;
}

/** The longest spelling that begins at an offset and is a whole word there, with an `s` or without, and its end. */
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

/** Whether what ends at an offset is a letter or digit, or one and a hyphen: one of two hyphens stands for a dash. */
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

/** Finds where one of these spellings begins. */
const patternOf = (forms: string[]) => new RegExp(forms.map(literally).join('|'), 'g');

/** A pattern of exactly this text. */
function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
