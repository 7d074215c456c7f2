// @vitest-environment jsdom
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { InputFile } from '#src/export/check/checkFile.ts';
import type { SubmitFiles } from './fileIntakeContext.ts';
import { useFileDrop } from './useFileDrop.ts';
import { usePastedDataset } from './usePastedDataset.ts';

const dropped = vi.fn<(inputs: InputFile[]) => void>();
const pasted = vi.fn<SubmitFiles>();

function Page() {
  useFileDrop(dropped);
  usePastedDataset(pasted);
  return <main />;
}

const file = new File(['{}'], 'harbour.json');
const item = { getAsFile: () => file, webkitGetAsEntry: () => null };

test('a page takes what is dropped and pasted from the moment it is shown', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  onTestFinished(() => root.unmount());
  const shown = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      const drop = Object.assign(new Event('drop'), { dataTransfer: { types: ['Files'], items: [item] } });
      const paste = Object.assign(new Event('paste'), { clipboardData: { getData: () => '{ "format": 1' } });
      for (const event of [drop, paste]) dispatchEvent(event);
      resolve();
    }).observe(host, { childList: true });
  });
  startTransition(() => root.render(<Page />));
  await shown;
  expect(dropped).toHaveBeenCalledExactlyOnceWith([{ kind: 'file', file, from: null }]);
  expect(pasted).toHaveBeenCalledOnce();
});
