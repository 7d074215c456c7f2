import { expect, onTestFinished, test, vi } from 'vitest';
import { detachedWindow } from '#src/app/state/browserWindow.ts';
import { createOpeningStore } from '#src/app/state/openingStore.ts';
import { chartSvg } from '#src/figures/chart/lazyChartSvg.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { openDataset } from './handleFile.ts';
import { openedNotice } from './lazyOpenedNotice.ts';

/** Opens an invented file; returns the title of the page then shown, the steps, and what takes it back. */
async function openInvented(hash = '#work') {
  const scrollTo = vi.fn();
  vi.stubGlobal('window', { scrollX: 0, scrollY: 700 });
  vi.stubGlobal('scrollTo', scrollTo);
  vi.stubGlobal('location', { hash });
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const opening = createOpeningStore('ab'.repeat(32), detachedWindow, async () => undefined);
  const file = new File([JSON.stringify(inventedDataset())], 'harbour.json');
  const task = { input: { kind: 'file', file }, count: 1, action: 'open' } as const;
  const { signal } = new AbortController();
  const [onStep, onOpen] = [vi.fn<(step: string) => void>(), vi.fn<(undo: () => void) => void>()];
  expect(await openDataset(task, { opening, signal, onStep, onOpen })).toBeUndefined();
  const state = opening.getState().opening;
  return {
    title: state.kind === 'opened' ? state.opened.dataset.title : undefined,
    steps: onStep.mock.calls.flat(),
    undo: () => onOpen.mock.calls[0]?.[0](),
    opening,
    scrollTo,
  };
}

test('a file is opened although its notice has no code', async () => {
  vi.spyOn(openedNotice, 'load').mockRejectedValueOnce(new Error('offline'));
  vi.spyOn(chartSvg, 'prefetch').mockReturnValue();
  expect((await openInvented()).title).toBe('Harbour Repair Scheme');
});

test('a page of a file begins with its notice, and what draws its charts is asked for before it is read', async () => {
  const asked = vi.spyOn(chartSvg, 'prefetch').mockReturnValue();
  const reading = vi.spyOn(File.prototype, 'arrayBuffer');
  expect((await openInvented()).title).toBe('Harbour Repair Scheme');
  expect(openedNotice.loaded()).toBeDefined();
  expect(asked).toHaveBeenCalledBefore(reading);
});

test('until its page is there, a file that was opened can be taken back to where the page stood', async () => {
  vi.spyOn(chartSvg, 'prefetch').mockReturnValue();
  const { title, steps, undo, opening, scrollTo } = await openInvented('');
  expect(title).toBe('Harbour Repair Scheme');
  expect(new Set(steps)).toEqual(new Set(['reading', 'checking', 'showing']));
  expect(steps.at(-1)).toBe('showing');
  undo();
  expect(opening.getState()).toBe(opening.getInitialState());
  expect(scrollTo.mock.calls).toEqual([
    [0, 0],
    [0, 700],
  ]);
});
