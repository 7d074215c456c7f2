/** Spreadsheets recognise UTF-8 by it. */
const byteOrderMark = '\ufeff';
const plainNumber = /^-?\d+(\.\d+)?$/;
/** Spreadsheets take these as the start of a formula, in their full-width forms too, or as the end of a cell. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

/** Returns rows as CSV (RFC 4180, UTF-8 with a byte order mark). Formulas are escaped; numbers stay numbers. */
export function formatCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map((cells) => cells.map(formatCell).join(','));
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
}

function formatCell(text: string): string {
  const cell = escapeFormula(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Returns a text with an apostrophe before it where a spreadsheet would run it as a formula: `'=1+1`, but `-1`. */
export function escapeFormula(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
