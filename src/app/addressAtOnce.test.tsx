// @vitest-environment jsdom
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { noPrerenderedCharts } from '#src/figures/chart/prerenderedCharts.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { Root } from './Root.tsx';

afterEach(() => vi.unstubAllGlobals());

class Observer {
  observe() {}
  disconnect() {}
}

test('the address is the page’s from the moment it is shown: who goes back then is not led astray', async () => {
  for (const name of ['ResizeObserver', 'IntersectionObserver']) vi.stubGlobal(name, Observer);
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  history.replaceState(null, '', '/?select=round-9.visits&table=work');
  const site = { link: { url: './b.json' }, datasetHref: './b.json', figure: undefined, datasetUrl: undefined };
  const given = { dataset: inventedDataset(), sha256: 'ab'.repeat(32), file: new Uint8Array() };
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => root.unmount());
  const shown = new Promise<string>((resolve) => {
    new MutationObserver(() => {
      if (host.querySelector('h1') !== null) resolve(location.search);
    }).observe(host, { childList: true, subtree: true });
  });
  startTransition(() => root.render(<Root site={site} given={given} charts={noPrerenderedCharts} />));
  expect(await shown).toBe('?table=work');
});
