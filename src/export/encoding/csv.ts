import { escapeFormula } from './formula.ts';

/** Spreadsheets recognise UTF-8 by it. */
const byteOrderMark = '\ufeff';

/** Returns rows as CSV (RFC 4180, UTF-8 with a byte order mark). Formulas are escaped; numbers stay numbers. */
export function formatCsv(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lines = rows.map((cells) => cells.map(formatCell).join(','));
  return new TextEncoder().encode(`${byteOrderMark}${lines.join('\r\n')}\r\n`);
}

function formatCell(text: string): string {
  const cell = escapeFormula(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
