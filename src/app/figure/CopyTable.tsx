import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { escapeFormula } from '#src/export/encoding/formula.ts';
import { figureCells } from '#src/statistics/figure/figureCells.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { useAnswers } from '#src/ui/useAnswers.ts';

/**
 * Copies a figure's table, where that is shown, for a spreadsheet: numbers as numbers, gaps in words, each text on one line
 * and no formula.
 */
export function CopyTable({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const text = () =>
    figureCells(dataset, figure)
      .map((cells) => cells.map((text) => escapeFormula(text.replace(/\s+/g, ' '))).join('\t'))
      .join('\n');
  const answers = useAnswers();
  return (
    <span className={`copy-table needs-script contents ${answers ? '' : 'as-served'}`}>
      <CopyButton label="Copy table" doneText="Table copied" text={text} />
    </span>
  );
}
