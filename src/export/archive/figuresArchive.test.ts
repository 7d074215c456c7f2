import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubWindowEvents } from '#src/testing/stubWindowEvents.ts';
import { inventedTower } from '#src/testing/tallDataset.ts';
import { makeFiguresArchive, type Progress } from './figuresArchive.ts';

const loadedDataset = { dataset: inventedTower(), sha256: 'ab'.repeat(32) };
const signal = new AbortController().signal;

beforeEach(() => stubWindowEvents());
afterEach(() => vi.unstubAllGlobals());

const fontAt = (url: string) => new Response(readFileSync(url.slice(1)));

test('it is stopped at once where its reader stopped it before it began', async () => {
  let give = () => {};
  const later = new Promise<void>((resolve) => {
    give = resolve;
  });
  vi.stubGlobal('fetch', (url: string) => later.then(() => fontAt(url)));
  const stopped = makeFiguresArchive(loadedDataset, {
    signal: AbortSignal.abort('enough'),
    onProgress: () => undefined,
  });
  await expect(stopped).rejects.toBe('enough');
  give();
});

test('pictures that are not borne are left out and named, and the progress ends at the last of all', async () => {
  vi.stubGlobal('fetch', async (url: string) => fontAt(url));
  const heard: Progress[] = [];
  const made = await makeFiguresArchive(loadedDataset, { signal, onProgress: (progress) => heard.push(progress) });
  const missing = ['berths-report', 'berths-column', 'comparison-report', 'comparison-column'].map(
    (name) => `harbour-repair-${name}.png`,
  );
  expect(made).toMatchObject({ kind: 'archive', tooLarge: missing });
  const files = made.kind === 'archive' ? unzipSync(made.file.bytes) : {};
  expect(Object.keys(files)).toEqual([
    'harbour-repair-berths-report.svg',
    'harbour-repair-comparison-report.svg',
    'README.txt',
    'captions.txt',
    'descriptions.txt',
    'data/harbour-repair.csv',
    'data/harbour-repair.xlsx',
    'data/harbour-repair.datapackage.json',
    'data/harbour-repair.bib',
    'data/harbour-repair.ris',
    'data/harbour-repair-bulletin.txt',
    'SHA256SUMS',
  ]);
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(`\n  ${missing.join('\n  ')}\n\n`);
  expect(heard.map((progress) => `${progress.done} of ${progress.total}`)).toEqual(
    [0, 1, 2, 3, 4, 5, 6].map((count) => `${count} of 6`),
  );
});
