import type { Dataset, Measure } from '#src/dataset/schema.ts';
import { unitKind } from '#src/dataset/unit.ts';
import type { Entries } from './lookup.ts';
import { type Finding, joinList } from './problem.ts';
import { unknownIdFindings } from './resolve.ts';

/** Returns findings for measures that are part of an unknown measure, of themselves, or of one with another unit. */
export function measureFindings(dataset: Dataset, entries: Entries): Finding[] {
  const circles = circlesByMember(dataset.measures, entries);
  return dataset.measures.flatMap((measure, index) => {
    if (measure.partOf === undefined) return [];
    const path = ['measures', index, 'partOf'];
    const circle = circles.get(measure.id);
    if (circle !== undefined) return [{ path, message: () => `makes a circle: ${circleText(measure.id, circle)}` }];
    const whole = entries.measures.get(measure.partOf);
    if (whole === undefined) return unknownIdFindings(path, 'measure', measure.partOf, entries.measures);
    const [own, other] = [unitKind(measure.unit), unitKind(whole.unit)];
    if (own === other) return [];
    return [{ path, message: () => `"${measure.partOf}" holds ${other}, its part ${own}` }];
  });
}

/** Returns the circle of each measure that is part of itself. */
function circlesByMember(measures: Measure[], entries: Entries): Map<string, string[]> {
  const circles = new Map<string, string[]>();
  const done = new Set<string>();
  for (const measure of measures) {
    const chain: string[] = [];
    const places = new Map<string, number>();
    let current: string | undefined = measure.id;
    while (current !== undefined && !done.has(current) && !places.has(current)) {
      places.set(current, chain.length);
      chain.push(current);
      current = entries.measures.get(current)?.partOf;
    }
    const begin = current === undefined ? undefined : places.get(current);
    const circle = begin === undefined ? [] : chain.slice(begin);
    for (const id of circle) circles.set(id, circle);
    for (const id of chain) done.add(id);
  }
  return circles;
}

function circleText(id: string, circle: string[]): string {
  const begin = circle.indexOf(id);
  const names = [...circle.slice(begin), ...circle.slice(0, begin)].map((each) => `"${each}"`);
  return names.length === 1
    ? `${names[0]} is part of itself`
    : `${names[0]} is part of ${joinList(names.slice(1))}, that of ${names[0]}`;
}
