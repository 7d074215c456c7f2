import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, StatedTotal } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import { type Entries, wholesOf } from './lookup.ts';
import { unitFindings } from './observationRules.ts';
import { type Finding, type Path, pathText } from './problem.ts';
import { unknownCellFindings, unknownSourceFindings } from './resolve.ts';
import { duplicateFindings } from './uniqueIds.ts';

/** Returns findings for totals whose parts are unknown, repeated, of several units, or overlap. */
export function totalFindings(dataset: Dataset, entries: Entries): Finding[] {
  return (dataset.statedTotals ?? []).flatMap((total, index) => {
    const path = ['statedTotals', index];
    const unit = total.parts.map((part) => entries.measures.get(part.measure)?.unit).find((each) => each !== undefined);
    return [
      ...unknownSourceFindings(path, total, entries),
      ...partFindings(total, [...path, 'parts'], entries),
      ...(unit === undefined ? [] : unitFindings([...path, 'value'], total.value, unit)),
    ];
  });
}

function partFindings({ parts }: StatedTotal, path: Path, entries: Entries): Finding[] {
  const measures = parts.map((part) => part.measure);
  const keys = parts.map((part, place) => ({ id: refKey(part), entry: [...path, place], path: [...path, place] }));
  return [
    ...parts.flatMap((part, place) => unknownCellFindings([...path, place], part, entries)),
    ...duplicateFindings(keys, (_, first) => `is the same part as ${first}`),
    ...mixedUnitFindings(measures, path, entries),
    ...overlapFindings(parts, path, entries),
  ];
}

/** Returns findings for measures whose unit is of another kind than the first one's; `path` is that of their list. */
export function mixedUnitFindings(measures: string[], path: Path, entries: Entries): Finding[] {
  const units = measures.flatMap((id, place) => {
    const unit = entries.measures.get(id)?.unit;
    return unit === undefined ? [] : [{ id, place, kind: unitKind(unit) }];
  });
  const [first] = units;
  return units
    .filter(({ kind }) => kind !== first?.kind)
    .map(({ id, place, kind }) => ({
      path: [...path, place],
      message: () => `"${id}" holds ${kind}, "${first?.id}" ${first?.kind}: they do not go together`,
    }));
}

function overlapFindings(parts: StatedTotal['parts'], path: Path, entries: Entries): Finding[] {
  const places = new Map(parts.map((part, place) => [refKey(part), place]));
  return parts.flatMap(({ phase, measure: id }, place) => {
    const measure = entries.measures.get(id);
    const wholes = measure === undefined ? [] : wholesOf(measure, entries.measures);
    const whole = wholes.find((each) => each.id !== id && places.has(refKey({ phase, measure: each.id })));
    if (whole === undefined) return [];
    const other = places.get(refKey({ phase, measure: whole.id })) ?? 0;
    return [
      {
        path: [...path, place],
        message: () => `"${id}" is part of "${whole.id}", which ${pathText([...path, other])} counts already`,
      },
    ];
  });
}
