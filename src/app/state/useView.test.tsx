// @vitest-environment jsdom
import { useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { useDeferredView, useView, ViewContext } from './useView.ts';
import { createViewStore } from './viewStore.ts';

function Part({ commits }: { commits: string[] }) {
  const now = useView(({ compare }) => compare);
  const deferred = useDeferredView(({ compare }) => compare);
  useLayoutEffect(() => void commits.push(`${now?.from}, ${deferred?.from}`));
  return null;
}

/** Takes over a part of a served page that shows which phase is compared first, at once and deferred; notes each commit. */
function takenOver(search: string) {
  history.replaceState(null, '', `/${search}`);
  const store = createViewStore(inventedDataset(), window);
  const commits: string[] = [];
  const root = hydrateRoot(
    document.createElement('div'),
    <ViewContext value={store}>
      <Part commits={commits} />
    </ViewContext>,
  );
  onTestFinished(() => root.unmount());
  return { store, commits };
}

test('what the address asks for is shown as soon as the page is taken over, nothing else between', async () => {
  const { commits } = takenOver('?compare=round-2,round-1');
  await vi.waitFor(() => expect(commits.at(-1)).toBe('round-2, round-2'));
  expect([...new Set(commits)]).toEqual(['undefined, undefined', 'round-2, round-2']);
});

test('what is chosen later is shown after the control that chose it', async () => {
  const { store, commits } = takenOver('');
  await vi.waitFor(() => expect(new Set(commits)).toEqual(new Set(['undefined, undefined'])));
  commits.length = 0;
  flushSync(() => store.update({ compare: { from: 'round-2', to: 'round-1' } }));
  expect(commits).toEqual(['round-2, undefined']);
  await vi.waitFor(() => expect(commits.at(-1)).toBe('round-2, round-2'));
});
