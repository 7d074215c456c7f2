import type { Dataset, Observation, Ref } from '#src/dataset/schema.ts';
import { entryNotes } from '#src/statistics/figure/entryNotes.ts';
import { totalWords } from '#src/statistics/figure/figureWords.ts';
import { withFullStop } from '#src/statistics/format/format.ts';
import { describeTotal, totalFlags } from '#src/statistics/totals/describeTotal.ts';
import { type Reconciliation, reconcileAll } from '#src/statistics/totals/reconcile.ts';
import type { Sheet } from './sheet.ts';
import { type SheetContent, sheetMetadata, usualFirstLines } from './sheetContent.ts';
import { type DatasetFile, type SheetForm, sheetMarks } from './sheetFrame.ts';
import { totalsBody, totalsShown } from './totalsBody.ts';

/** Returns the sheet of all stated totals, each beside the sum of its parts. */
export function totalsSheet(dataset: Dataset, file: DatasetFile, form: SheetForm): Sheet {
  const totals = reconcileAll(dataset);
  const content = {
    title: 'Do the totals add up?',
    briefLeads: [`${dataset.title}.`],
    leads: [`${dataset.title}: each stated total beside the sum of its parts, none of them corrected.`],
    phaseNames: '',
    legendOf: () => undefined,
    outlined: [],
    flags: [],
    notes: partNotes(dataset, totals),
    firstNote: 'as-others' as const,
    firstLines: usualFirstLines,
    sourceWords: totals.flatMap(totalWords),
  };
  const marks = sheetMarks(dataset, file, form, content, (_, textLines) =>
    totalsBody(totals, textLines, (shown) =>
      shown.flatMap((each) => [...statedParts(each).map(toRef), { total: each.total.id }]),
    ),
  );
  const shown = totalsShown(totals, totals.length - marks.omitted.lines);
  const others = totals.filter((each) => !shown.includes(each));
  return {
    id: 'totals',
    size: form.size,
    ...sheetMetadata(dataset, content),
    // The flags are beside the totals already.
    flags: totalFlags(totals),
    description: [...shown, ...others].map(describeInFull).join(' '),
    ...marks,
  };
}

/** Describes a total after its name, and then its note, which a picture may lack room for. */
const describeInFull = (each: Reconciliation) =>
  [
    `${each.total.label}: ${describeTotal(each)}`,
    ...(each.total.note === undefined ? [] : [withFullStop(each.total.note)]),
  ].join(' ');

/** Returns the notes of all parts; a part of several totals is annotated once. */
function partNotes(dataset: Dataset, totals: readonly Reconciliation[]): SheetContent['notes'] {
  const entries = new Map(
    totals.flatMap(({ parts }) => parts).map((part) => [`${part.phase.id} ${part.measure.id}`, part]),
  );
  const { measures, numbers } = entryNotes(dataset, [...entries.values()], 'several');
  return [...measures, ...numbers];
}

const statedParts = ({ parts }: Reconciliation) =>
  parts.flatMap(({ cell }) => (cell.kind === 'reported' ? [cell.observation] : []));

const toRef = ({ phase, measure }: Observation): Ref => ({ phase, measure });
