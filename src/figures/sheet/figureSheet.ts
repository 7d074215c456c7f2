import type { Dataset, FigureSpec, Ref } from '#src/dataset/schema.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { figureEntries, figurePhases } from '#src/statistics/coverage/coverage.ts';
import { describeFigure } from '#src/statistics/figure/describeFigure.ts';
import { describePending } from '#src/statistics/figure/describePending.ts';
import { figureNotes } from '#src/statistics/figure/figureNotes.ts';
import { wordsOf } from '#src/statistics/source/sourceLine.ts';
import { chartBlock } from './chartBlock.ts';
import { legendEntries } from './legend.ts';
import type { Sheet } from './sheet.ts';
import { type SheetForm, sheetMarks, sheetMetadata } from './sheetFrame.ts';

/** Returns the sheet of a figure. */
export function figureSheet(dataset: Dataset, sha256: string, figure: FigureSpec, form: SheetForm): Sheet {
  const rows = chartRows(dataset, figure);
  const { flags, general, measures, numbers } = figureNotes(dataset, figure);
  const content = {
    title: figure.title,
    leads: [figure.subtitle],
    legend: legendEntries(dataset, figurePhases(dataset, figure), rows),
    outlined: describePending(figureEntries(dataset, figure)),
    flags,
    notes: [...general, ...measures, ...numbers],
    sourceWords: wordsOf(dataset, figure),
  };
  return {
    id: figure.id,
    size: form.size,
    ...sheetMetadata(dataset, content),
    description: describeFigure(dataset, figure),
    ...sheetMarks(dataset, sha256, form, content, (width, maxHeight) =>
      chartBlock(rows, width, dataset.phases.length, maxHeight),
    ),
    numbers: figureEntries(dataset, figure).flatMap(({ phase, measure, cell }): Ref[] =>
      cell.kind === 'reported' ? [{ phase: phase.id, measure: measure.id }] : [],
    ),
  };
}
