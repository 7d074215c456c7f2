const maxNameLength = 31;

/** Formats each text as a unique name; repeated ones end in ` (2)`, ` (3)` …. Spreadsheets ignore case. */
function unique(texts: readonly string[], format: (text: string, end: string) => string): string[] {
  const used = new Set<string>();
  return texts.map((text) => {
    let name = format(text, '');
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = format(text, ` (${count})`);
    used.add(name.toLowerCase());
    return name;
  });
}

/** Returns titles as unique, valid names of sheets: at most 31 characters, none of `[]:*?/\`, not `History`. */
export function sheetNames(titles: readonly string[]): string[] {
  const cleaned = titles.map((title) => {
    const name = title
      .replaceAll(/[[\]:*?/\\\s\p{Cc}]+/gu, ' ')
      .trim()
      .replaceAll(/^['\s]+|['\s]+$/g, '');
    return name === '' || /^history$/i.test(name) ? `${name} sheet`.trim() : name;
  });
  return unique(cleaned, (name, end) => `${truncate(name, maxNameLength - end.length)}${end}`);
}

/** Returns unique names of a table's columns, e.g. `where` and `where (2)`. */
export function columnNames(columns: readonly string[]): string[] {
  return unique(columns, (name, end) => name + end);
}

/** Truncates a text at the end of a word where one ends in its second half, never within a surrogate pair. */
function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const word = text.lastIndexOf(' ', length);
  const end = word > length / 2 ? word : length;
  return text
    .slice(0, end)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/['\s]+$/, '');
}
