import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from '#src/dataset/file/parse.ts';
import { statedNumbers } from '#src/dataset/ref.ts';
import type { Dataset, Words } from '#src/dataset/schema.ts';
import { locate, sourceOf } from '#src/dataset/source/locate.ts';
import { draftDataset } from '../scripts/draftData/draftDataset.ts';

const text = readFileSync('data/sources/press-release-09-04.txt', 'utf8');
const parsed = parse(readFileSync('data/operation-maxim.json'));
const stated = parsed.kind === 'dataset' ? parsed.dataset : undefined;

/** A number's value and what its words begin or end with, as the draft and the dataset quote more or fewer of them. */
function placesOf(dataset: Dataset, words: Words & { value: number }) {
  const source = sourceOf(dataset, words);
  const { line = 0, start = 0, end = 0 } = locate(source, words) ?? {};
  return { value: words.value, text: source.lines[line - 1], start, end };
}

test('the draft of the release proposes the numbers that it states, each in words on the same line, and no others', () => {
  const dataset = stated;
  if (dataset === undefined) throw new Error('the dataset is not valid');
  const [source] = dataset.sources;
  const draft = draftDataset(source?.lines ?? [], 's', 'draft').dataset;
  const expected = statedNumbers(dataset).map(({ stated: words }) => placesOf(dataset, words));
  const found = draft.observations.map((words) => placesOf(draft, words));
  expect(expected).toHaveLength(20);
  expect(found).toHaveLength(20);
  for (const { value, text: line, start, end } of expected) {
    const same = found.filter((one) => one.value === value && one.text === line && one.start < end && one.end > start);
    expect(same, `${value}: ${line}`).toHaveLength(1);
  }
});

test('of the archived page, with what is around the release, it proposes the same', () => {
  const values = (lines: string[]) =>
    draftDataset(lines, 's', 'draft').dataset.observations.map(({ value, quote }) => [value, quote]);
  expect(values(text.split('\n'))).toEqual(values(stated?.sources[0]?.lines ?? []));
});
