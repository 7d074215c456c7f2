import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec, Ref } from '#src/dataset/schema.ts';
import { chartRows } from '#src/figures/layout/rows.ts';
import { figureEntries, figurePhases } from '#src/statistics/coverage/coverage.ts';
import { describeFigure } from '#src/statistics/figure/describeFigure.ts';
import { describePending } from '#src/statistics/figure/describePending.ts';
import { figureNotes } from '#src/statistics/figure/figureNotes.ts';
import { figureWords } from '#src/statistics/figure/figureWords.ts';
import { flagsOf } from '#src/statistics/totals/flagsOf.ts';
import { totalsTouching } from '#src/statistics/totals/reconcile.ts';
import { capRows } from './capRows.ts';
import { chartBody } from './chartBody.ts';
import { firstMeasures, legendOf } from './legend.ts';
import { phaseNames } from './phaseNames.ts';
import type { Sheet } from './sheet.ts';
import { sheetMetadata, usualFirstLines } from './sheetContent.ts';
import { type DatasetFile, type SheetForm, sheetMarks } from './sheetFrame.ts';

/** Returns the sheet of a figure. */
export function figureSheet(dataset: Dataset, file: DatasetFile, figure: FigureSpec, form: SheetForm): Sheet {
  const rows = chartRows(dataset, figure);
  const { general, measures, numbers } = figureNotes(dataset, figure);
  const phases = figureEntries(dataset, figure).map(({ phase }) => phase.id);
  const content = {
    title: figure.title,
    leads: [figure.subtitle],
    briefLeads: [figure.subtitle],
    phaseNames: figure.kind === 'phases' ? phaseNames(figurePhases(dataset, figure)) : '',
    legendOf: (lines: number) => legendOf(dataset, firstMeasures(rows, lines)),
    outlined: describePending(figureEntries(dataset, figure)),
    flags: flagsOf(totalsTouching(dataset, figure.measures, phases)),
    notes: [...general, ...measures, ...numbers],
    firstNote: general.length > 0 ? ('before-others' as const) : ('as-others' as const),
    firstLines: usualFirstLines,
    sourceWords: figureWords(dataset, figure),
  };
  const refs = new Map(
    figureEntries(dataset, figure).flatMap(({ phase, measure, cell }): [string, Ref][] => {
      const ref = { phase: phase.id, measure: measure.id };
      return cell.kind === 'reported' ? [[refKey(ref), ref]] : [];
    }),
  );
  return {
    id: figure.id,
    size: form.size,
    ...sheetMetadata(dataset, content),
    description: describeFigure(dataset, figure),
    ...sheetMarks(dataset, file, form, content, (width, textLines) =>
      textLines === undefined
        ? chartBody(rows, dataset.phases.length, refs, 'measure')
        : chartBody(capRows(rows, textLines, width), dataset.phases.length, refs, 'bar'),
    ),
  };
}
