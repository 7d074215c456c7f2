import type { Dataset, Measure } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import type { Entries } from './lookup.ts';
import { type Finding, joinList } from './problem.ts';
import { unknownIdFindings } from './resolve.ts';

/** Returns findings for measures that are part of an unknown measure, of themselves, or of one with another unit. */
export function measureFindings(dataset: Dataset, entries: Entries): Finding[] {
  return dataset.measures.flatMap((measure, index) => {
    if (measure.partOf === undefined) return [];
    const path = ['measures', index, 'partOf'];
    const circle = circleOf(measure, entries.measures);
    if (circle !== undefined) return [{ path, message: () => `makes a circle: ${circleText(circle)}` }];
    const whole = entries.measures.get(measure.partOf);
    if (whole === undefined) return unknownIdFindings(path, 'measure', measure.partOf, entries.measures);
    const [own, other] = [unitKind(measure.unit), unitKind(whole.unit)];
    if (own === other) return [];
    return [{ path, message: () => `"${measure.partOf}" holds ${other}, its part ${own}` }];
  });
}

/** Returns the ids of the measures that a measure is part of, itself first, where it is part of itself; else undefined. */
function circleOf({ id, partOf }: Measure, measures: Entries['measures']): string[] | undefined {
  const ids = [id];
  for (let next = partOf; next !== undefined && ids.length <= measures.size; next = measures.get(next)?.partOf) {
    if (next === id) return ids;
    ids.push(next);
  }
  return undefined;
}

function circleText(ids: string[]): string {
  const [first, ...others] = ids.map((each) => `"${each}"`);
  return others.length === 0
    ? `${first} is part of itself`
    : `${first} is part of ${joinList(others)}, that of ${first}`;
}
