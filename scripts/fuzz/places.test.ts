import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Path, pathText } from '#src/dataset/check/problem.ts';
import { parse } from '#src/dataset/file/parse.ts';
import { anyDataset } from '#src/testing/any/anyDataset.ts';
import { anyMutation, pathsOf, valueAt } from '#src/testing/any/mutation.ts';
import { placesIn } from '#src/testing/placesIn.ts';
import { tryCases, unhurried } from './property.ts';

/** The problems of a value that is written as a file. */
function problemsOf(value: unknown) {
  const parsed = parse(new TextEncoder().encode(JSON.stringify(value)));
  return parsed.kind === 'problems' ? parsed.problems : [];
}

test('any problem of a changed dataset stands in its very column, or in that of what should hold it', unhurried, () => {
  const anyCase = anyDataset.chain((dataset) => fc.array(anyMutation(dataset), { minLength: 8, maxLength: 8 }));
  let found = 0;
  tryCases(
    100,
    fc.property(anyCase, (mutations) => {
      for (const { after } of mutations) {
        const { text, columns } = placesIn(JSON.parse(JSON.stringify(after)));
        expect(text).toBe(JSON.stringify(after));
        for (const { path, line, column } of problemsOf(after)) {
          found += 1;
          expect({ path, line, column }).toEqual({ path, line: 1, column: columnOf(columns, path) });
        }
      }
    }),
  );
  expect(found).toBeGreaterThan(500);
});

/** The column of a path; of the longest beginning of it that is there. */
function columnOf(columns: ReadonlyMap<string, number>, path: string): number | undefined {
  for (let end = path.length; end > 0; end -= 1) {
    const isWhole = end === path.length || '.['.includes(path[end] ?? '');
    const column = isWhole ? columns.get(path.slice(0, end)) : undefined;
    if (column !== undefined) return column;
  }
  return columns.get('');
}

/** The keys whose text is an id of something else. */
const naming = new Set(['phase', 'measure', 'source', 'partOf', 'total']);

/** Whether a path is one at which an id of something else stands. */
const isName = (path: Path) => {
  const [key, list] = [path.at(-1), path.at(-2)];
  return naming.has(String(key)) || (typeof key === 'number' && list === 'measures' && path.length > 2);
};

test('whatever names nothing that exists is refused in its very place', unhurried, () => {
  tryCases(
    300,
    fc.property(
      anyDataset.chain((dataset) => {
        const paths = pathsOf(dataset, []).filter((path) => isName(path) && typeof valueAt(dataset, path) === 'string');
        return fc.tuple(fc.constant(dataset), fc.constantFrom(...paths));
      }),
      ([dataset, path]) => {
        const after = structuredClone(dataset);
        Reflect.set(Object(valueAt(after, path.slice(0, -1))), path.at(-1) ?? '', 'nothing-of-this-name');
        const told = problemsOf(after).map((problem) => `${problem.path}: ${problem.message}`);
        const start = `${pathText(path)}: "nothing-of-this-name" is no `;
        expect(told.filter((each) => each.startsWith(start))).toHaveLength(1);
      },
    ),
  );
});

test('an id that stands twice is refused where it stands the second time', unhurried, () => {
  tryCases(
    300,
    fc.property(
      anyDataset,
      fc.constantFrom('sources', 'phases', 'measures', 'figures', 'statedTotals'),
      fc.nat(),
      (dataset, name, at) => {
        const list = valueAt(dataset, [name]);
        if (!Array.isArray(list) || list.length === 0) return;
        const after = { ...dataset, [name]: [...list, structuredClone(list[at % list.length])] };
        expect(problemsOf(after).map(({ path }) => path)).toContain(`${name}[${list.length}].id`);
        expect(problemsOf(after).map(({ path }) => path)).not.toContain(`${name}[${at % list.length}].id`);
      },
    ),
  );
});
