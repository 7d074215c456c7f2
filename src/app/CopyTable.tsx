import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { figureCells } from '#src/statistics/figureCells.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';

/** Copies a figure's table for a spreadsheet: numbers as numbers, gaps in words. */
export function CopyTable({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const text = () =>
    figureCells(dataset, figure)
      .map((cells) => cells.map(asCell).join('\t'))
      .join('\n');
  return (
    <CopyButton
      label="Copy table"
      done="Table copied"
      copy={async () => navigator.clipboard.writeText(text())}
      byHand={text}
    />
  );
}

/** A cell of a pasted table: on one line, and never a formula. */
function asCell(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return /^[=+\-@]/.test(line) && !/^-?\d+(\.\d+)?$/.test(line) ? `'${line}` : line;
}
