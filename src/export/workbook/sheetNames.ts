const longest = 31;

/** `text` or, where that is taken, `text (2)`, `text (3)` …: letters of either case are the same to a spreadsheet. */
function firstFree(text: string, taken: ReadonlySet<string>, made: (text: string, end: string) => string): string {
  for (let count = 1; ; count += 1) {
    const name = made(text, count === 1 ? '' : ` (${count})`);
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function told(texts: readonly string[], made: (text: string, end: string) => string): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const name = firstFree(text, taken, made);
    taken.add(name.toLowerCase());
    return name;
  });
}

/**
 * Titles as the names of a workbook's sheets: 31 characters at most, without `[]:*?/\`, no apostrophe at an end, not the
 * one name that is taken, `History`; each once.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const cleaned = titles.map((title) => {
    const name = title
      .replaceAll(/[[\]:*?/\\\s\p{Cc}]+/gu, ' ')
      .trim()
      .replaceAll(/^['\s]+|['\s]+$/g, '');
    return name === '' || /^history$/i.test(name) ? `${name} sheet`.trim() : name;
  });
  return told(cleaned, (name, end) => `${clipped(name, longest - end.length)}${end}`);
}

/** The names of a table's columns, those that come twice told apart by a number. */
export function columnNames(columns: readonly string[]): string[] {
  return told(columns, (name, end) => name + end);
}

/** The beginning of a text, at the end of a word where one ends in its second half, never with half of a character. */
function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const word = text.lastIndexOf(' ', length);
  const end = word > length / 2 ? word : length;
  return text
    .slice(0, end)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/, '');
}
