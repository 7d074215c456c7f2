/** A mark by which spreadsheets know UTF-8. */
const mark = '\ufeff';
const number = /^-?\d+(\.\d+)?$/;
/** What a spreadsheet would take for a formula, in the wide letters of East Asia too, or for the end of a cell. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * Rows of texts as a CSV file: UTF-8 with a byte order mark, lines that end as RFC 4180 says. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function csvOf(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map((cells) => cells.map(cellOf).join(','));
  return new TextEncoder().encode(`${mark}${lines.join('\r\n')}\r\n`);
}

function cellOf(text: string): string {
  const harmless = noFormula(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Returns a text with an apostrophe before it where a spreadsheet would run it as a formula: `'=1+1`, but `-1`. */
export function noFormula(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}
