// @vitest-environment jsdom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { FileInput } from './FileInput.tsx';
import { FileIntakeContext } from './fileIntakeContext.ts';

test('a file that was chosen before the input answers is submitted once it does, and once only', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const submitFiles = vi.fn();
  const page = (
    <FileIntakeContext value={submitFiles}>
      <FileInput label="Check an image" action="check" accept=".png" />
    </FileIntakeContext>
  );
  const host = document.createElement('div');
  host.innerHTML = renderToString(page);
  const file = new File(['chart'], 'chart.png');
  const input = host.querySelector('input');
  if (input === null) throw new Error('no input');
  let files = [file];
  Object.defineProperty(input, 'files', { get: () => files });
  Object.defineProperty(input, 'value', {
    set: () => {
      files = [];
    },
  });
  const root = await act(() => hydrateRoot(host, page));
  await act(() => root.render(page));
  expect(submitFiles.mock.calls).toEqual([[[{ kind: 'file', file }], 'check']]);
  vi.unstubAllGlobals();
});
