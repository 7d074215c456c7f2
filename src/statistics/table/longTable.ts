import type { Dataset, Unit } from '#src/dataset/schema.ts';
import { sourceOf } from '#src/dataset/source/locate.ts';
import type { Entry } from '#src/statistics/coverage/coverage.ts';
import { formatPlain } from '#src/statistics/format/format.ts';
import { unitName } from '#src/statistics/format/unitName.ts';
import { placeInSource } from '#src/statistics/source/whereStated.ts';

/** The marker of a value that was not reported. */
export const missingValue = '[x]';

export const longHeader = [
  'phase',
  'phase_label',
  'measure',
  'measure_label',
  'value',
  'status',
  'unit',
  'currency',
  'qualifier',
  'quote',
  'source',
  'where',
  'counted_by',
  'note',
  'pending',
] as const;

/** Returns a row for each phase and measure; a gap has status `O` and value `[x]`. Values are plain: `12345.6`. */
export function longRows(dataset: Dataset, entries: readonly Entry[]): string[][] {
  return entries.map(({ phase, measure, cell }) => {
    const stated = cell.kind === 'reported' ? cell.observation : undefined;
    return [
      phase.id,
      phase.label,
      measure.id,
      measure.label,
      stated === undefined ? missingValue : formatPlain(stated.value),
      stated === undefined ? 'O' : 'A',
      unitName(measure.unit),
      currencyOf(measure.unit),
      stated?.qualifier ?? '',
      stated?.quote ?? '',
      stated === undefined ? '' : sourceOf(dataset, stated).id,
      stated === undefined ? '' : placeInSource(dataset, stated),
      stated?.countedBy ?? '',
      stated?.note ?? '',
      stated === undefined ? '' : (measure.pending ?? ''),
    ];
  });
}

const currencyOf = (unit: Unit) => (unit.kind === 'money' ? unit.currency : '');
