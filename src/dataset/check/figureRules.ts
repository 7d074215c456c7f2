import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { showsPhase } from '#src/dataset/showsPhase.ts';
import type { Entries } from './lookup.ts';
import type { Finding, Path } from './problem.ts';
import { unknownIdFindings, unknownSourceFindings } from './resolve.ts';
import { mixedUnitFindings } from './totalRules.ts';
import { duplicateFindings } from './uniqueIds.ts';

/** Returns findings for figures with unknown, repeated, mixed or misgrouped measures, or without a value. */
export function figureFindings(dataset: Dataset, entries: Entries): Finding[] {
  return dataset.figures.flatMap((figure, index) => {
    const path = ['figures', index];
    const list = [...path, 'measures'];
    const places = figure.measures.map((id, place) => ({ id, entry: [...list, place], path: [...list, place] }));
    const missing = [
      ...('phase' in figure ? unknownIdFindings([...path, 'phase'], 'phase', figure.phase, entries.phases) : []),
      ...places.flatMap((place) => unknownIdFindings(place.path, 'measure', place.id, entries.measures)),
    ];
    return [
      ...missing,
      ...duplicateFindings(places, (id, first) => `"${id}" is drawn already, as ${first}`),
      ...mixedUnitFindings(figure.measures, list, entries),
      ...groupFindings(figure, [...path, 'groups'], entries),
      ...(missing.length > 0 || hasValue(figure, dataset, entries) ? [] : [{ path, message: () => noValue(figure) }]),
    ];
  });
}

/** Returns whether a figure has a value, be it of a phase that does not exist, which is told at that value. */
function hasValue(figure: FigureSpec, dataset: Dataset, entries: Entries): boolean {
  const phases = dataset.phases.filter(({ id }) => showsPhase(figure, id)).map(({ id }) => id);
  const isReported = figure.measures.some((measure) =>
    phases.some((phase) => entries.observations.has(refKey({ phase, measure }))),
  );
  if (isReported) return true;
  return dataset.observations.some(
    ({ phase, measure }) => !entries.phases.has(phase) && figure.measures.includes(measure),
  );
}

function noValue(figure: FigureSpec): string {
  const where = 'phase' in figure ? `for "${figure.phase}"` : 'for any phase';
  return `has nothing to draw: none of its measures is reported ${where}`;
}

/**
 * Returns findings for measures of groups that do not exist; where there are none, one at the first measure whose place in
 * the groups is not its place in the figure.
 */
function groupFindings({ groups, measures }: FigureSpec, path: Path, entries: Entries): Finding[] {
  if (groups === undefined) return [];
  const grouped = groups.flatMap((group, place) =>
    group.measures.map((id, index) => ({ id, path: [...path, place, 'measures', index] })),
  );
  const unknown = grouped
    .filter(({ id }) => !measures.includes(id))
    .flatMap((entry) => unknownIdFindings(entry.path, 'measure', entry.id, entries.measures));
  if (unknown.length > 0) return unknown;
  const wrong = grouped.findIndex(({ id }, index) => id !== measures[index]);
  const [found, expected] = [grouped[wrong], measures[wrong === -1 ? grouped.length : wrong]];
  if (found === undefined) {
    // A measure that does not exist is told where the figure draws it.
    if (expected === undefined || !entries.measures.has(expected)) return [];
    return [{ path, message: () => `hold no "${expected}", which the figure draws` }];
  }
  const instead = expected === undefined ? 'no further measure is drawn' : `the figure draws "${expected}" here`;
  return [{ path: found.path, message: () => `"${found.id}" is out of place; ${instead}` }];
}

/** Returns findings for table rows with an unknown source, or without one cell for each column. */
export function tableFindings(dataset: Dataset, entries: Entries): Finding[] {
  return (dataset.tables ?? []).flatMap(({ columns, rows }, table) =>
    rows.flatMap((row, index) => {
      const path = ['tables', table, 'rows', index];
      const size = () => `holds ${row.cells.length} for ${columns.length} columns`;
      return [
        ...unknownSourceFindings(path, row, entries),
        ...(row.cells.length === columns.length ? [] : [{ path: [...path, 'cells'], message: size }]),
      ];
    }),
  );
}
