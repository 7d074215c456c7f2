import { useEffect, useState } from 'react';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { escapeFormula } from '#src/export/encoding/formula.ts';
import { figureCells } from '#src/statistics/figure/figureCells.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { useHydrated } from '#src/ui/useHydrated.ts';

/**
 * Copies a figure's table, where that is shown, for a spreadsheet: numbers as numbers, gaps in words, each text on one line
 * and no formula.
 */
export function CopyTable({ dataset, figure }: { dataset: Dataset; figure: FigureSpec }) {
  const text = () =>
    figureCells(dataset, figure)
      .map((cells) => cells.map((text) => escapeFormula(text.replace(/\s+/g, ' '))).join('\t'))
      .join('\n');
  const hydrated = useHydrated();
  const [answers, setAnswers] = useState(!hydrated);
  useEffect(() => setAnswers(true), []);
  return (
    // The rest of the page may answer before.
    <span className={`copy-table contents ${answers ? '' : 'needs-script'}`}>
      <CopyButton label="Copy table" doneText="Table copied" text={text} />
    </span>
  );
}
