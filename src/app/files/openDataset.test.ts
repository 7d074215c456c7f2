import { expect, onTestFinished, test, vi } from 'vitest';
import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { createOpeningStore } from '#src/app/state/openingStore.ts';
import { chartSvg } from '#src/figures/chart/lazyChartSvg.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { openDataset } from './handleFile.ts';
import { openedNotice } from './lazyOpenedNotice.ts';

/** Opens an invented file; returns the title shown and, for each part of its page, whether it was there at that moment. */
async function opened() {
  vi.stubGlobal('location', { hash: '#work' });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const opening = createOpeningStore('ab'.repeat(32), detachedWindow, async () => undefined);
  const parts: boolean[] = [];
  opening.subscribe(() => parts.push(openedNotice.loaded() !== undefined, chartSvg.loaded() !== undefined));
  const file = new File([JSON.stringify(inventedDataset())], 'harbour.json');
  const task = { input: { kind: 'file', file }, count: 1, action: 'open' } as const;
  const { signal } = new AbortController();
  expect(await openDataset(task, { opening, signal, onStep: () => undefined })).toBeUndefined();
  const state = opening.getState().opening;
  return { title: state.kind === 'opened' ? state.opened.dataset.title : undefined, parts };
}

test('a file is opened although its notice and its charts have no code', async () => {
  for (const part of [openedNotice, chartSvg]) vi.spyOn(part, 'load').mockRejectedValueOnce(new Error('offline'));
  expect(await opened()).toEqual({ title: 'Harbour Repair Scheme', parts: [false, false] });
});

test('a page of a file begins with its notice and its charts', async () => {
  expect(await opened()).toEqual({ title: 'Harbour Repair Scheme', parts: [true, true] });
});
