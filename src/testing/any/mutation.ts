import fc from 'fast-check';
import type { Path } from '#src/dataset/check/problem.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/** A JSON value after one change, and the path of what was changed. */
export type Mutation = { path: Path; after: unknown };

const otherValues = [
  null,
  true,
  0,
  -1,
  7,
  1.5,
  '',
  ' ',
  'x',
  'visits-1',
  '2011-02-30',
  '12 qaq',
  [],
  {},
  ['x'],
  { id: 'x' },
];

/** For tests: any single change of a dataset: a value replaced, an entry or key left out, doubled, or added. */
export function anyMutation(dataset: Dataset): fc.Arbitrary<Mutation> {
  const paths = pathsOf(dataset, []);
  const strings = paths.map((path) => valueAt(dataset, path)).filter((value) => typeof value === 'string');
  const any = fc.oneof(fc.constantFrom(...otherValues), fc.jsonValue());
  const text = fc.oneof({ arbitrary: fc.constantFrom(...strings), weight: 3 }, { arbitrary: any, weight: 1 });
  const number = fc.oneof({ arbitrary: fc.nat(99), weight: 3 }, { arbitrary: any, weight: 1 });
  const replacementOf = (value: unknown) => {
    if (typeof value === 'string') return text;
    return typeof value === 'number' ? number : any;
  };
  const kind = fc.constantFrom(
    'replace' as const,
    'replace' as const,
    'remove' as const,
    'double' as const,
    'add' as const,
  );
  return fc
    .constantFrom(...paths)
    .chain((path) => fc.tuple(fc.constant(path), kind, replacementOf(valueAt(dataset, path))))
    .map(([path, way, value]) => mutate(structuredClone(dataset), path, way, value));
}

/** Returns the paths of all values inside of a value. */
export function pathsOf(value: unknown, above: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const path = [...above, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsOf(held, path)];
  });
}

/** Returns the value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (held, key) => (Object.hasOwn(Object(held), key) ? Reflect.get(Object(held), key) : undefined),
    value,
  );
}

function mutate(after: unknown, path: Path, way: 'replace' | 'remove' | 'double' | 'add', value: unknown): Mutation {
  const holder = Object(valueAt(after, path.slice(0, -1)));
  const key = path.at(-1) ?? '';
  if (way === 'remove') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
    return { path, after };
  }
  if (way === 'double' && Array.isArray(holder)) {
    const last = holder.push(structuredClone(holder[Number(key)])) - 1;
    return { path: [...path.slice(0, -1), last], after };
  }
  if (way === 'add' && !Array.isArray(holder)) {
    Reflect.set(holder, 'colour', value);
    return { path: [...path.slice(0, -1), 'colour'], after };
  }
  Reflect.set(holder, key, value);
  return { path, after };
}
