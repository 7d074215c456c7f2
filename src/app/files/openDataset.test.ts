import { expect, onTestFinished, test, vi } from 'vitest';
import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { createOpeningStore } from '#src/app/state/openingStore.ts';
import { chartSvg } from '#src/figures/chart/lazyChartSvg.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { openDataset } from './handleFile.ts';
import { openedNotice } from './lazyOpenedNotice.ts';

/** Opens an invented file; returns the title of the page then shown. */
async function titleOfOpened() {
  vi.stubGlobal('location', { hash: '#work' });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const opening = createOpeningStore('ab'.repeat(32), detachedWindow, async () => undefined);
  const file = new File([JSON.stringify(inventedDataset())], 'harbour.json');
  const task = { input: { kind: 'file', file }, count: 1, action: 'open' } as const;
  const { signal } = new AbortController();
  expect(await openDataset(task, { opening, signal, onStep: () => undefined })).toBeUndefined();
  const state = opening.getState().opening;
  return state.kind === 'opened' ? state.opened.dataset.title : undefined;
}

test('a file is opened although its notice has no code', async () => {
  vi.spyOn(openedNotice, 'load').mockRejectedValueOnce(new Error('offline'));
  vi.spyOn(chartSvg, 'prefetch').mockReturnValue();
  expect(await titleOfOpened()).toBe('Harbour Repair Scheme');
});

test('a page of a file begins with its notice, and what draws its charts is asked for before it is read', async () => {
  const asked = vi.spyOn(chartSvg, 'prefetch').mockReturnValue();
  const reading = vi.spyOn(File.prototype, 'arrayBuffer');
  expect(await titleOfOpened()).toBe('Harbour Repair Scheme');
  expect(openedNotice.loaded()).toBeDefined();
  expect(asked).toHaveBeenCalledBefore(reading);
});
