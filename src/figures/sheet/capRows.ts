import type { Bar, Row } from '#src/figures/layout/rows.ts';
import { sizes } from '#src/figures/theme.ts';
import { capLines } from './capLines.ts';

/** Which part of the width a text of a chart may count on, at least. */
const shares = { label: 0.36, phase: 0.22, value: 0.3, pending: 0.4 } as const;

/**
 * Returns the rows of a chart with every text shortened to `lines` lines: the last resort where a single measure is higher
 * than a sheet.
 */
export function capRows(rows: readonly Row[], lines: number, width: number): Row[] {
  const cap = (text: string, size: number, share = 1, weight: 400 | 600 = 400) =>
    capLines(text, lines, width * share, { size, weight });
  const capBar = (bar: Bar): Bar => {
    const phase = bar.phase === undefined ? {} : { phase: cap(bar.phase, sizes.phase, shares.phase) };
    const text = cap(bar.text, sizes.value, shares.value, 600);
    if (bar.kind === 'not-reported') return { ...bar, ...phase, text };
    const pending = bar.pending === undefined ? {} : { pending: cap(bar.pending, sizes.phase, shares.pending) };
    return { ...bar, ...phase, ...pending, text };
  };
  return rows.map((row): Row => {
    if (row.kind === 'heading') return { kind: 'heading', text: cap(withDirection(row).text, sizes.heading, 1, 600) };
    const aside = row.aside === undefined ? {} : { aside: cap(row.aside, sizes.phase, shares.label) };
    return { ...row, ...aside, label: cap(row.label, sizes.label, shares.label), bars: row.bars.map(capBar) };
  });
}

/** Returns a row whose heading says too what the differences under it are: `…; difference: Round 2 minus Round 1`. */
export function withDirection<Some extends Row>(row: Some): Some {
  return row.kind === 'heading' && row.end !== undefined
    ? { ...row, text: `${row.text}; difference: ${row.end}` }
    : row;
}
