const plainNumber = /^-?\d+(\.\d+)?$/;
/** Spreadsheets take these as the start of a formula, in their full-width forms too, or as the end of a cell. */
const formulaStart = /^[=+\-@＝＋－＠\t\r\n]/;

/** Returns a text with an apostrophe before it where a spreadsheet would run it as a formula: `'=1+1`, but `-1`. */
export function escapeFormula(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
