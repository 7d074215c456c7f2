import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { measureById, phaseById } from '#src/statistics/coverage/byId.ts';
import { cellAt, figurePhases } from '#src/statistics/coverage/coverage.ts';
import { formatPlain, formatQualifier, notReported } from '#src/statistics/format/format.ts';
import { unitName } from '#src/statistics/format/unitName.ts';

/** Returns the label of a measure's group; undefined in a figure without groups. */
export function groupOf(figure: FigureSpec, measure: string): string | undefined {
  return figure.groups?.find(({ measures }) => measures.includes(measure))?.label;
}

/** Returns the table of a figure: a header and a row for each measure, with plain numbers and columns of qualifiers. */
export function figureCells(dataset: Dataset, figure: FigureSpec): string[][] {
  const phases = figurePhases(dataset, figure);
  const grouped = figure.groups !== undefined;
  const qualified = figure.measures.some((measure) =>
    phases.some((phase) => qualifierOf(dataset, phase.id, measure) !== ''),
  );
  const pending = figure.measures.some((id) => measureById(dataset, id).pending !== undefined);
  const columns = (texts: (phase: string) => string[]) => phases.flatMap(({ id }) => texts(id));
  const header = [
    ...(grouped ? ['Group'] : []),
    'Measure',
    'Unit',
    ...columns((phase) => [phaseById(dataset, phase).label, ...(qualified ? ['Stated as'] : [])]),
    ...(pending ? ['Still to happen'] : []),
  ];
  const rows = figure.measures.map((id) => {
    const measure = measureById(dataset, id);
    return [
      ...(grouped ? [groupOf(figure, id) ?? ''] : []),
      measure.label,
      unitName(measure.unit),
      ...columns((phase) => [plainValue(dataset, phase, id), ...(qualified ? [qualifierOf(dataset, phase, id)] : [])]),
      ...(pending ? [measure.pending ?? ''] : []),
    ];
  });
  return [header, ...rows];
}

function plainValue(dataset: Dataset, phase: string, measure: string): string {
  const { cell } = cellAt(dataset, phase, measure);
  return cell.kind === 'reported' ? formatPlain(cell.observation.value) : notReported;
}

function qualifierOf(dataset: Dataset, phase: string, measure: string): string {
  const { cell } = cellAt(dataset, phase, measure);
  return cell.kind === 'reported' ? formatQualifier(cell.observation.qualifier) : '';
}
