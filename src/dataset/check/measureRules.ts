import type { Dataset, Measure } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import type { Entries } from './lookup.ts';
import { type Finding, listed } from './problem.ts';
import { unresolved } from './resolve.ts';

/** Measures that are part of nothing known, of themselves, or of what has another unit. */
export function measureFindings(dataset: Dataset, entries: Entries): Finding[] {
  const circles = circleMembers(dataset.measures, entries);
  return dataset.measures.flatMap((measure, index) => {
    if (measure.partOf === undefined) return [];
    const path = ['measures', index, 'partOf'];
    const circle = circles.get(measure.id);
    if (circle !== undefined) return [{ path, message: () => `makes a circle: ${circleText(measure.id, circle)}` }];
    const whole = entries.measures.get(measure.partOf);
    if (whole === undefined) return unresolved(path, 'measure', measure.partOf, entries.measures);
    const [own, other] = [unitKind(measure.unit), unitKind(whole.unit)];
    if (own === other) return [];
    return [{ path, message: () => `"${measure.partOf}" holds ${other}, its part ${own}` }];
  });
}

/** For each measure that is a part of itself, the circle that it stands in. */
function circleMembers(measures: Measure[], entries: Entries): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  for (const measure of measures) {
    const way: string[] = [];
    const places = new Map<string, number>();
    let at: string | undefined = measure.id;
    while (at !== undefined && !done.has(at) && !places.has(at)) {
      places.set(at, way.length);
      way.push(at);
      at = entries.measures.get(at)?.partOf;
    }
    const begin = at === undefined ? undefined : places.get(at);
    const circle = begin === undefined ? [] : way.slice(begin);
    for (const id of circle) circles.set(id, circle);
    for (const id of way) done.add(id);
  }
  return circles;
}

function circleText(id: string, circle: string[]): string {
  const begin = circle.indexOf(id);
  const names = [...circle.slice(begin), ...circle.slice(0, begin)].map((each) => `"${each}"`);
  return names.length === 1
    ? `${names[0]} is part of itself`
    : `${names[0]} is part of ${listed(names.slice(1))}, that of ${names[0]}`;
}
