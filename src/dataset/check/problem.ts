/** Keys and indexes from the dataset down to a value. */
export type Path = (string | number)[];

/** A place in a text file: its line, and the column in it in UTF-16 code units; both from 1. */
export type TextPosition = { line: number; column: number };

/**
 * What is wrong with a file: the path of a value (`observations[4].quote`; '' for the whole file), a sentence that names
 * the value and its fault, and the place in the file where it is known.
 */
export type Problem = { path: string; message: string } & Partial<TextPosition>;

/** A problem. Its message is written only if it is shown, as that may search the whole release. */
export type Finding = { path: Path; message: () => string };

/** How many problems are shown; of the others only the number. */
export const maxProblems = 50;

/** Formats a path: `measures[5].id`, `glossary[0]["a b"]`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[$\p{L}_][$\p{L}\p{N}_]*$/u.test(key)) return `${text}[${quoted(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** White space that looks like a space or like nothing, and what turns or steers other text, in a message. */
const unseen = /[^\P{Z} ]|[\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Returns a value as a message names it: a text in quotation marks and truncated, with what cannot be seen written as in
 * JSON, `"46\u00a0arrests"`; a list as `a list`.
 */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (Object.is(value, -0)) return '-0';
  return typeof value === 'string' ? JSON.stringify(truncateText(value, 160)).replace(unseen, escaped) : String(value);
}

/** Truncates a text to `maxLength` code units, the ellipsis included. */
export function truncateText(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Joins texts to one list, truncated after `maxItems`: `a, b and 3 more`. */
export function joinList(texts: string[], maxItems = 5): string {
  const rest = texts.length > maxItems ? [`${texts.length - maxItems} more`] : [];
  return new Intl.ListFormat('en-GB').format([...texts.slice(0, maxItems), ...rest]);
}
