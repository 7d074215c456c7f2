// @vitest-environment jsdom
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExportedFile } from '#src/export/file/exportFile.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { render } from '#src/testing/render.ts';
import { useSaveFile } from './useSaveFile.ts';

const loadedDataset = { dataset: inventedDataset(), sha256: 'ab'.repeat(32) };
const request = {
  subject: { kind: 'totals' },
  format: 'csv',
  size: 'report',
  notes: 'short',
  text: 'text',
  scale: 2,
  background: 'white',
} as const;
const file: ExportedFile = { name: 'totals.csv', type: 'text/csv', bytes: new TextEncoder().encode('61') };

function Saver({ exported }: { exported: ExportedFile | 'unsupported' }) {
  const { status, save } = useSaveFile(loadedDataset, request, exported);
  return (
    <>
      <button type="button" onClick={save}>
        Download
      </button>
      <p>{status}</p>
    </>
  );
}

/** What is said, and what saves the file. */
function saver(exported: ExportedFile | 'unsupported') {
  const host = render(<Saver exported={exported} />);
  const press = () => flushSync(() => host.querySelector('button')?.click());
  return { press, said: () => host.querySelector('p')?.textContent };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:totals', revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what was saved is said, goes after five seconds, and is said again when it is saved again', () => {
  const { press, said } = saver(file);
  expect(said()).toBe('');
  for (let time = 0; time < 2; time++) {
    press();
    expect(said()).toBe('Downloaded totals.csv');
    flushSync(() => vi.advanceTimersByTime(4999));
    expect(said()).toBe('Downloaded totals.csv');
    flushSync(() => vi.advanceTimersByTime(1));
    expect(said()).toBe('');
  }
});

test('nothing is saved or said of a picture that the browser does not bear', () => {
  const { press, said } = saver('unsupported');
  press();
  expect(said()).toBe('');
});
