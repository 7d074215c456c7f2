/** Keys and indexes from the dataset down to a value. */
export type Path = (string | number)[];

/**
 * What is wrong with a file: the path of the value (`observations[4].quote`, '' for the file as a whole), a sentence
 * that says what stands there and what is wrong with it, and the line of the file (1 is the first) where it is known.
 */
export type Problem = { path: string; message: string; line?: number };

/** A problem before it is written out: only those that are reported are worth a search for the nearest right thing. */
export type Finding = { path: Path; message: () => string };

/** How many problems are reported, beside how many more there are. */
export const reported = 50;

/** A path as it is read: `measures[5].id`, `glossary[0]["a b"]`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    if (!/^[$\p{L}_][$\p{L}\p{N}_]*$/u.test(key)) return `${text}[${shown(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** A value as it is named in a message: text in quotation marks, cut where it is long. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (Object.is(value, -0)) return '-0';
  return typeof value === 'string' ? JSON.stringify(shortened(value, 160)) : String(value);
}

/** A text of at most so many code units, its end replaced by an ellipsis. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Several texts as one list, cut where it is long: `a, b and 3 more`. */
export function listed(texts: string[], most = 5): string {
  if (texts.length <= 1) return texts.join('');
  const first = texts.slice(0, texts.length > most ? most : -1);
  const rest = texts.length > most ? `${texts.length - most} more` : texts.at(-1);
  return `${first.join(', ')} and ${rest}`;
}
