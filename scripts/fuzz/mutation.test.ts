import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkMeaning } from '#src/dataset/check/check.ts';
import { type Finding, type Path, pathText } from '#src/dataset/check/problem.ts';
import { parse } from '#src/dataset/file/parse.ts';
import { parseShape } from '#src/dataset/file/shape.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { anyDataset } from '#src/testing/any/anyDataset.ts';
import { anyMutation, type Mutation, valueAt } from '#src/testing/any/mutation.ts';
import { datasetSchema } from '../schema/datasetSchema.ts';
import { tryCases, unhurried } from './property.ts';

const takes = new Ajv().compile(datasetSchema());
const anyCase = anyDataset.chain((dataset) =>
  fc.record({
    dataset: fc.constant(dataset),
    mutations: fc.array(anyMutation(dataset), { minLength: 8, maxLength: 8 }),
  }),
);

test('any change of a dataset is valid, or refused at that place or at one that refers to it', unhurried, () => {
  const counts = { shape: 0, references: 0, words: 0, valid: 0 };
  tryCases(
    150,
    fc.property(anyCase, ({ dataset, mutations }) => {
      for (const mutation of mutations) {
        const { stage, findings } = findingsOf(mutation.after);
        counts[findings.length === 0 ? 'valid' : stage] += 1;
        const elsewhere = findings.filter(({ path }) =>
          stage === 'shape' ? !isInShape(mutation.path, path) : !isRelated(dataset, mutation, path),
        );
        const told = elsewhere.map(({ path, message }) => `${pathText(path)}: ${message()}`);
        expect({ changed: pathText(mutation.path), elsewhere: told }).toMatchObject({ elsewhere: [] });
        // The schema for editors takes all that the check takes.
        if (stage !== 'shape') expect(takes(mutation.after), JSON.stringify(takes.errors)).toBe(true);
      }
    }),
  );
  console.log(counts);
  const refused = counts.shape + counts.references + counts.words;
  expect(refused / (refused + counts.valid)).toBeGreaterThanOrEqual(0.3);
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
});

test('the file of a changed dataset is taken or refused as its value is', unhurried, () => {
  tryCases(
    100,
    fc.property(anyCase, ({ mutations }) => {
      for (const { after } of mutations) {
        const parsed = parse(new TextEncoder().encode(JSON.stringify(after)));
        const problems = parsed.kind === 'problems' ? parsed.problems : [];
        const paths = findingsOf(JSON.parse(JSON.stringify(after))).findings.map(({ path }) => pathText(path));
        expect(problems.map(({ path }) => path)).toEqual(paths.slice(0, 50));
      }
    }),
  );
});

function findingsOf(value: unknown): { stage: 'shape' | 'references' | 'words'; findings: Finding[] } {
  const shaped = parseShape(value);
  return shaped.kind === 'findings' ? { stage: 'shape', findings: shaped.findings } : checkMeaning(shaped.dataset);
}

const startsWith = (path: Path, start: Path) => start.every((key, index) => path[index] === key);

/** Whether a path is that of the change, inside it, or of a key beside it, as the kind of an object says which it has. */
function isInShape(changed: Path, path: Path): boolean {
  return startsWith(path, changed.length > 1 ? changed.slice(0, -1) : changed);
}

/** Whether a path is in the entry that was changed, or in one that names it. */
function isRelated(before: Dataset, { path: changed, after }: Mutation, path: Path): boolean {
  const entry = changed.slice(0, 2);
  if (startsWith(path, entry)) return true;
  const [list] = changed;
  if (list === 'version' || list === 'changes') return path[0] === 'changes';
  const place = valueAt(after, path.slice(0, 2));
  const [old, now] = [valueAt(before, entry), valueAt(after, entry)];
  const named = stringsIn(place);
  if (list === 'sources' && entry[1] === 0 && valueAt(place, ['source']) === undefined) return path[0] !== 'highlights';
  if (list === 'measures' && changed[2] === 'partOf') return path.at(-1) === 'value' || path.includes('parts');
  if (list === 'observations' && path[0] === 'observations') return isBesides(place, [old, now]);
  return [...namesOf(old), ...namesOf(now)].some((name) => named.has(name));
}

/** Whether an observation is of the phase of another, as a part or a whole of it may be. */
const isBesides = (one: unknown, others: unknown[]) =>
  others.some((other) => valueAt(one, ['phase']) === valueAt(other, ['phase']));

/** Returns what others call an entry, or the entries of a list: their ids; of an observation its measure. */
function namesOf(entry: unknown): string[] {
  if (Array.isArray(entry)) return entry.flatMap(namesOf);
  return [valueAt(entry, ['id']), valueAt(entry, ['measure'])].filter((name) => typeof name === 'string');
}

/** Returns all texts in a value. */
function stringsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (_, held: unknown) => {
    if (typeof held === 'string') found.add(held);
    return held;
  });
  return found;
}
