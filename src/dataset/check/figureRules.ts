import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { cellKey, type Entries } from './lookup.ts';
import type { Finding, Path } from './problem.ts';
import { unresolved, unresolvedSource } from './resolve.ts';
import { unitFindings } from './totalRules.ts';
import { repeats } from './uniqueIds.ts';

/** Figures of measures that are not known, not distinct, not of one unit, not all in groups, or have no value at all. */
export function figureFindings(dataset: Dataset, entries: Entries): Finding[] {
  return dataset.figures.flatMap((figure, index) => {
    const path = ['figures', index];
    const list = [...path, 'measures'];
    const places = figure.measures.map((id, place) => ({ id, entry: [...list, place], path: [...list, place] }));
    const missing = [
      ...(figure.kind === 'bars' ? unresolved([...path, 'phase'], 'phase', figure.phase, entries.phases) : []),
      ...places.flatMap((place) => unresolved(place.path, 'measure', place.id, entries.measures)),
    ];
    return [
      ...missing,
      ...repeats(places, (id, first) => `"${id}" is drawn already, as ${first}`),
      ...unitFindings(figure.measures, list, entries),
      ...groupFindings(figure, [...path, 'groups']),
      ...(missing.length > 0 || hasValue(figure, dataset, entries) ? [] : [{ path, message: () => noValue(figure) }]),
    ];
  });
}

function hasValue(figure: FigureSpec, dataset: Dataset, entries: Entries): boolean {
  const phases = figure.kind === 'bars' ? [figure.phase] : dataset.phases.map(({ id }) => id);
  return figure.measures.some((measure) =>
    phases.some((phase) => entries.observations.has(cellKey({ phase, measure }))),
  );
}

function noValue(figure: FigureSpec): string {
  const where = figure.kind === 'bars' ? `for "${figure.phase}"` : 'for any phase';
  return `has nothing to draw: none of its measures is reported ${where}`;
}

/** A finding where the groups are not the figure's measures in order, at the first measure that is out of place. */
function groupFindings({ groups, measures }: FigureSpec, path: Path): Finding[] {
  if (groups === undefined) return [];
  const grouped = groups.flatMap((group, place) =>
    group.measures.map((id, index) => ({ id, path: [...path, place, 'measures', index] })),
  );
  const wrong = grouped.findIndex(({ id }, index) => id !== measures[index]);
  const [found, expected] = [grouped[wrong], measures[wrong === -1 ? grouped.length : wrong]];
  if (found === undefined && expected === undefined) return [];
  if (found === undefined) return [{ path, message: () => `leave out "${expected}", which is drawn` }];
  const instead = expected === undefined ? 'no further measure is drawn' : `the figure draws "${expected}" here`;
  return [{ path: found.path, message: () => `"${found.id}" is out of place; ${instead}` }];
}

/** Rows of tables whose source is not known or that have not one cell for each column. */
export function tableFindings(dataset: Dataset, entries: Entries): Finding[] {
  return (dataset.tables ?? []).flatMap(({ columns, rows }, table) =>
    rows.flatMap((row, index) => {
      const path = ['tables', table, 'rows', index];
      const size = () => `holds ${row.cells.length} for ${columns.length} columns`;
      return [
        ...unresolvedSource(path, row, entries),
        ...(row.cells.length === columns.length ? [] : [{ path: [...path, 'cells'], message: size }]),
      ];
    }),
  );
}
