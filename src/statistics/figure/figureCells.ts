import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { measureById, phaseById } from '#src/statistics/coverage/byId.ts';
import { entry } from '#src/statistics/coverage/coverage.ts';
import { formatPlain, notReported, qualifierInWords } from '#src/statistics/format/format.ts';
import { unitName } from '#src/statistics/format/unitName.ts';

/** The phases that a figure shows, in order. */
export function phasesOf(dataset: Dataset, figure: FigureSpec) {
  return figure.kind === 'phases' ? dataset.phases : [phaseById(dataset, figure.phase)];
}

/** The label of the group that a measure stands in, where the figure has groups. */
export function groupOf(figure: FigureSpec, measure: string): string | undefined {
  return figure.groups?.find(({ measures }) => measures.includes(measure))?.label;
}

/** A figure's table as texts, a header and a row for each measure: plain numbers, a column for each one's qualifier. */
export function figureCells(dataset: Dataset, figure: FigureSpec): string[][] {
  const phases = phasesOf(dataset, figure);
  const grouped = figure.groups !== undefined;
  const qualified = figure.measures.some((measure) =>
    phases.some((phase) => qualifierOf(dataset, phase.id, measure) !== ''),
  );
  const columns = (texts: (phase: string) => string[]) => phases.flatMap(({ id }) => texts(id));
  const header = [
    ...(grouped ? ['Group'] : []),
    'Measure',
    'Unit',
    ...columns((phase) => [phaseById(dataset, phase).label, ...(qualified ? ['Stated as'] : [])]),
  ];
  const rows = figure.measures.map((id) => {
    const measure = measureById(dataset, id);
    return [
      ...(grouped ? [groupOf(figure, id) ?? ''] : []),
      measure.label,
      unitName(measure.unit),
      ...columns((phase) => [plainValue(dataset, phase, id), ...(qualified ? [qualifierOf(dataset, phase, id)] : [])]),
    ];
  });
  return [header, ...rows];
}

function plainValue(dataset: Dataset, phase: string, measure: string): string {
  const { cell } = entry(dataset, phase, measure);
  return cell.kind === 'reported' ? formatPlain(cell.observation.value) : notReported;
}

function qualifierOf(dataset: Dataset, phase: string, measure: string): string {
  const { cell } = entry(dataset, phase, measure);
  return cell.kind === 'reported' ? qualifierInWords(cell.observation.qualifier) : '';
}
