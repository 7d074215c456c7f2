import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';

/** What only this dataset says: its names, longer labels, quotes and longer numbers. */
function tellingWords({ id, title, sources, phases, measures, observations, statedTotals = [] }: Dataset): string[] {
  const names = [id, title, ...sources.flatMap((source) => [source.id, source.title, source.publisher])];
  const labels = [...phases, ...measures, ...statedTotals].flatMap((entry) => [entry.id, entry.label]);
  const stated = [...observations, ...statedTotals].flatMap(({ quote, value }) => [quote, ...spellings(value)]);
  return [...names, ...labels.filter((label) => /\w\W\w/.test(label) && label.length > 10), ...stated];
}

/** A number in the ways that code and text write it; none for one so short that it may stand for anything. */
function spellings(value: number): string[] {
  const digits = String(value);
  if (digits.length < 5) return [];
  return ['', ',', '_'].map((separator) => digits.replace(/\B(?=(\d{3})+$)/g, separator));
}

/** Whether a text holds a word, not as part of a longer number. */
function holds(text: string, word: string): boolean {
  const around = text.split(word);
  return around.slice(1).some((after, index) => !/^\d/.test(after) && !/\d$/.test(around[index] ?? ''));
}

function readTexts(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

test('nothing that a published dataset says is written in the code', () => {
  const { datasets }: { datasets: string[] } = JSON.parse(readFileSync('data/index.json', 'utf8'));
  const words = datasets.flatMap((id) => tellingWords(JSON.parse(readFileSync(`data/${id}.json`, 'utf8'))));
  const code = [
    ...readTexts('src'),
    ...readTexts('scripts'),
    ...readTexts('bench'),
    { path: 'index.html', text: readFileSync('index.html', 'utf8') },
  ];
  const found = code.flatMap(({ path, text }) =>
    words.filter((word) => holds(text, word)).map((word) => `${path}: ${word}`),
  );
  expect(words.length).toBeGreaterThan(datasets.length);
  expect(found).toEqual([]);
});

test('names, quotes and longer numbers of a dataset are telling, short ones are not', () => {
  const words = tellingWords(inventedDataset());
  expect(words).toEqual(
    expect.arrayContaining(['Harbour Repair Scheme', 'Harbour Office', '12,345', '12_345', '12345', '3 Boats moved']),
  );
  expect(words).not.toContain('61');
  expect(words).not.toContain('boats');
});
