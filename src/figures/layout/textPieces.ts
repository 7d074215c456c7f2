import { withoutIsolates } from './isolates.ts';
import { memoise } from './memoise.ts';
import { fillLines, type PiecesOf, type Weight, type WidthOfText, wordsOf } from './text.ts';

/** A number with what is written close to it: `(£5.1m,`, `12/07`, `−10%`. */
const number = /^[([“‘"'«]*[-−+±]?\p{Sc}?\p{Nd}[\p{Nd}.,:/٫٬]*[%‰°٪]?\p{L}{0,3}[)\]”’"'»]*[,.;:!?،؛؟…–—-]*$/u;

const year = /^[12]\d{3}$/u;
const money = /\p{Sc}|[%٪]/u;
const limit = /^(?:at (?:least|most)|up to|(?:more|less|fewer) than)$/iu;
const closing = /[,.;:!?،؛؟…–—][)\]”’"'»]*$/u;
const address = /^https?:\/\//u;
const sentenceEnd = /[.!?؟][)\]”’"'»]*$/u;
const capital = /^[([“‘"'«]*\p{Lu}/u;
/** Matches a word of a script without capitals, which does not tell whether it is the name of its number. */
const withoutCase = /^[([“‘"'«]*\p{Lo}/u;
const counting = /^(?:[([“‘"'«]*\p{Ll}|[×=+<>≈~−-])/u;

/** The longest word that is not left alone at a line's end where a sentence begins: `No`, `Of`, `The`. */
const maxShortWord = 3;

/** Returns whether a line is never broken between two words: `Round 2`, `up to 47`, `18 measures`, `1 more`. */
function belongTogether(before: string | undefined, word: string, next: string): boolean {
  if (number.test(next)) return !closing.test(word) && !number.test(word);
  return countsNext(before, word) && !money.test(word);
}

/**
 * Returns whether a word is a number of what comes next: one that begins a clause, or comes after `of`, not after `Round`.
 * Four digits without a comma are a year.
 */
const countsNext = (before: string | undefined, word: string) =>
  number.test(word) &&
  !closing.test(word) &&
  !year.test(word) &&
  (before === undefined || closing.test(before) || counting.test(before));

/** Returns whether a number between words of a script without capitals may be a number of what comes next. */
const mayCountNext = (before: string, word: string, next: string) =>
  number.test(word) && !closing.test(word) && !year.test(word) && withoutCase.test(before) && withoutCase.test(next);

/**
 * Returns whether a line is better not broken between two words: `£500 given`, `at most`, after a short first word of a
 * sentence, and between a name and what it names: `Release: https://…`, `2011/12: repairs`, `Boats repaired: Not all`.
 */
const readTogether = (before: string | undefined, word: string, next: string) =>
  countsNext(before, word) ||
  (before !== undefined && mayCountNext(before, word, next)) ||
  (before !== undefined && sentenceEnd.test(before) && word.length <= maxShortWord) ||
  limit.test(`${word} ${next}`) ||
  (word.endsWith(':') && (address.test(next) || capital.test(next) || before === undefined || closing.test(before)));

/** Returns whether a piece ends within a number or between a number and its word: `5–` of `5–7`, `16-` of `16-foot`. */
const isParted = (piece: string, next: string) =>
  !piece.endsWith(' ') && (/\d[-–—]$/u.test(piece) || /^\d/u.test(next));

/** Splits a text as `wordsOf` does, but keeps numbers on the line of their words where they fit on one. */
export const textPieces: PiecesOf = (text, fits) => joined(textGroups(text), fits);

/** Returns whether a piece ends a clause: a comma or another mark is at its end. */
export const endsClause = (piece: string) => closing.test(withoutIsolates(piece).trim());

/** Returns where a text is better broken than elsewhere, as offsets: not within what is best read on one line. */
export const readableBreaks = memoise(
  (text: string) => text,
  (text) => {
    const breaks = new Set<number>();
    let end = 0;
    for (const group of groupsOf(text, (...words) => belongTogether(...words) || readTogether(...words))) {
      end += group.join('').length;
      breaks.add(end);
    }
    return breaks;
  },
);

const joined = (groups: string[][], fits: (text: string) => boolean) =>
  groups.flatMap((group) => (group.length > 1 && fits(group.join('').trimEnd()) ? [group.join('')] : group));

const textGroups = memoise(
  (text: string) => text,
  (text) => groupsOf(text, belongTogether),
);

function groupsOf(text: string, isOne: typeof belongTogether): string[][] {
  const groups: string[][] = [];
  let [before, word]: (string | undefined)[] = [];
  for (const piece of wordsOf(text)) {
    const group = groups.at(-1) ?? [];
    const last = group.at(-1) ?? '';
    const next = withoutIsolates(piece).trim();
    const isBound = word !== undefined && (isParted(last, piece) || (last.endsWith(' ') && isOne(before, word, next)));
    if (isBound) group.push(piece);
    else groups.push([piece]);
    [before, word] = [word, next];
  }
  return groups;
}

/** Breaks a text into lines as `wrap` does, but keeps numbers on the line of their words. */
export function wrapText(text: string, width: number, size: number, weight: Weight, widthOf: WidthOfText): string[] {
  const pieces = textPieces(text, (piece) => widthOf(piece, size, weight) <= width);
  return fillLines(pieces, width, size, weight, widthOf);
}
