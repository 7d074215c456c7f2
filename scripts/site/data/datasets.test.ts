import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { readSiteData } from './datasets.ts';

let folder = '';
const write = (name: string, value: unknown) => writeFile(join(folder, name), JSON.stringify(value));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-'));
  await write('index.json', { datasets: ['harbour-repair', 'second'] });
  await write('harbour-repair.json', inventedDataset());
  await write('second.json', inventedDataset({ id: 'second' }));
});

afterEach(() => rm(folder, { recursive: true }));

test('the datasets come in the order of the list, every JSON file is served as it stands', async () => {
  await writeFile(join(folder, 'README.md'), 'how to');
  const { datasets, files } = await readSiteData(folder, 'https://harbour.example/a/');
  expect(datasets.map(({ dataset }) => dataset)).toEqual([inventedDataset(), inventedDataset({ id: 'second' })]);
  expect(datasets[0].sha256).toBe(
    createHash('sha256')
      .update(files.get('harbour-repair.json') ?? '')
      .digest('hex'),
  );
  expect(datasets[1]?.url).toBe('https://harbour.example/a/data/second.json');
  expect([...files.keys()]).toEqual(['harbour-repair.json', 'index.json', 'second.json']);
  expect(Buffer.from(files.get('second.json') ?? []).toString()).toBe(
    JSON.stringify(inventedDataset({ id: 'second' })),
  );
});

describe('a site cannot be made', () => {
  test('without a list', async () => {
    await rm(join(folder, 'index.json'));
    await expect(readSiteData(folder)).rejects.toThrow(
      'data/index.json is missing: it should hold { "datasets": ["<id>"] }',
    );
  });

  test.each([[[]], [{ datasets: [] }], [{ datasets: ['../elsewhere'] }]])('with this list: %j', async (list) => {
    await write('index.json', list);
    await expect(readSiteData(folder)).rejects.toThrow('data/index.json cannot be used: it should hold');
  });

  test('with a dataset that is not there', async () => {
    await rm(join(folder, 'second.json'));
    await expect(readSiteData(folder)).rejects.toThrow(
      'data/index.json lists second, but there is no data/second.json',
    );
  });

  test('with a dataset that is not valid', async () => {
    await write('second.json', { ...inventedDataset({ id: 'second' }), titel: 'Harbour' });
    await expect(readSiteData(folder)).rejects.toThrow(/^data\/second\.json:1:3684: titel: /);
  });

  test('with several that are wrong, each of which is told', async () => {
    await write('harbour-repair.json', { ...inventedDataset(), titel: 'Harbour' });
    await write('second.json', inventedDataset());
    await expect(readSiteData(folder)).rejects.toThrow(
      /^data\/harbour-repair\.json:1:\d+: titel: [\s\S]*\ndata\/second\.json must have the id of its file name/,
    );
  });

  test('with a dataset that is listed twice', async () => {
    await write('index.json', { datasets: ['second', 'harbour-repair', 'second'] });
    await expect(readSiteData(folder)).rejects.toThrow('data/index.json lists second twice');
  });

  test('with a dataset of another id', async () => {
    await write('second.json', inventedDataset());
    await expect(readSiteData(folder)).rejects.toThrow(
      'data/second.json must have the id of its file name, but has: harbour-repair',
    );
  });

  test('with a file of an earlier version that is not the one that is named', async () => {
    const earlier = JSON.stringify(inventedDataset({ id: 'second', version: '0.9' }));
    const changes = [
      { version: '1.0', date: '2012-07-01', note: 'First.' },
      {
        version: '0.9',
        date: '2012-06-07',
        note: 'Draft.',
        sha256: createHash('sha256').update(earlier).digest('hex'),
      },
    ];
    await write('second.json', inventedDataset({ id: 'second', changes }));
    expect((await readSiteData(folder)).datasets).toHaveLength(2);
    await writeFile(join(folder, 'second-0.9.json'), earlier);
    expect((await readSiteData(folder)).datasets).toHaveLength(2);
    await writeFile(join(folder, 'second-0.9.json'), `${earlier}\n`);
    await expect(readSiteData(folder)).rejects.toThrow(
      /^data\/second-0\.9\.json is not the file that "changes" in data\/second\.json names: its SHA-256 is [0-9a-f]{64}\. /,
    );
  });
});
