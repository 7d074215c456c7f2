import { afterEach, expect, test, vi } from 'vitest';
import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { createOpeningStore } from '#src/app/state/openingStore.ts';
import { image, openDataset } from '#src/testing/imageCheck.ts';
import { inventedProvenance, inventedSha256 } from '#src/testing/provenance.ts';
import { type Outcome, runFileTask } from './runFileTask.ts';

afterEach(() => vi.unstubAllGlobals());

test('the file of an earlier version is asked for beside that of the page, and only for an image of such a version', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response('', { status: 404 });
  });
  const earlier = 'a0'.repeat(32);
  const changes = [
    { version: '1.0', date: '2012-07-01', note: 'First.' },
    { version: '0.9 b', date: '2012-06-07', note: 'Draft.', sha256: earlier },
  ];
  const detailsOf = async (sha256: string, published = inventedSha256) => {
    const outcomes: Outcome[] = [];
    const file = image(inventedProvenance({ dataset: { id: 'harbour-repair', version: '0.9 b', sha256 } }));
    await runFileTask(
      { input: { kind: 'file', file }, count: 1, action: 'check' },
      {
        loadedDataset: { dataset: openDataset({ changes }), sha256: inventedSha256 },
        opening: createOpeningStore(published, detachedWindow, async () => undefined),
        datasetUrl: 'https://harbour.example/a/data/harbour-repair.json',
        signal: new AbortController().signal,
        onStep: () => undefined,
        onOpen: () => undefined,
        show: (outcome) => outcomes.push(outcome),
      },
    );
    const last = outcomes.at(-1);
    return last?.kind === 'checked' ? last.report?.details[0] : undefined;
  };
  await detailsOf(inventedSha256);
  expect(asked).toEqual([]);
  // Of a file of the reader's own the site learns neither its id nor a version.
  expect(await detailsOf(earlier, 'ff'.repeat(32))).toBe('Changed since version 0.9 b: 1.0, 1 July 2012: First.');
  expect(asked).toEqual([]);
  expect(await detailsOf(earlier)).toBe('Changed since version 0.9 b: 1.0, 1 July 2012: First.');
  expect(asked).toEqual(['https://harbour.example/a/data/harbour-repair-0.9%20b.json']);
});
