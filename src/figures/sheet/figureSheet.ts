import type { Dataset, FigureSpec, Ref } from '#src/dataset/schema.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { figureEntries } from '#src/statistics/coverage/coverage.ts';
import { describeFigure } from '#src/statistics/figure/describeFigure.ts';
import { phasesOf } from '#src/statistics/figure/figureCells.ts';
import { figureNotes } from '#src/statistics/figure/figureNotes.ts';
import { wordsOf } from '#src/statistics/source/sourceLine.ts';
import { chartBlock } from './chartBlock.ts';
import { keyOf } from './legend.ts';
import type { Sheet, SheetSize } from './sheet.ts';
import { knownBy, sheetMarks } from './sheetFrame.ts';

/** The sheet of one figure. */
export function figureSheet(dataset: Dataset, sha256: string, figure: FigureSpec, size: SheetSize): Sheet {
  const rows = chartRows(dataset, figure);
  const { flags, general, numbers } = figureNotes(dataset, figure);
  const words = {
    title: figure.title,
    leads: [figure.subtitle],
    key: keyOf(dataset, phasesOf(dataset, figure)),
    flags: flags.map(({ text }) => text),
    notes: [...general, ...numbers],
    stated: wordsOf(dataset, figure),
  };
  return {
    id: figure.id,
    size,
    ...knownBy(dataset, words),
    description: describeFigure(dataset, figure),
    ...sheetMarks(dataset, sha256, size, words, (width, room) => chartBlock(rows, width, dataset.phases.length, room)),
    drawn: figureEntries(dataset, figure).flatMap(({ phase, measure, cell }): Ref[] =>
      cell.kind === 'reported' ? [{ phase: phase.id, measure: measure.id }] : [],
    ),
  };
}
