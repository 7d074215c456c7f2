// @vitest-environment jsdom
import { File as ReadableFile } from 'node:buffer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { InputFile } from '#src/export/check/checkFile.ts';
import type { OpenError } from '#src/load/openError.ts';
import { render } from '#src/testing/render.ts';
import { CheckAgain } from './CheckAgain.tsx';
import { FileIntakeContext, type SubmitFiles } from './fileIntakeContext.ts';

/** What a browser gives for a dropped file: the file as it is on the disk when it is asked for. */
class FakeEntry {
  content: string | undefined = 'before';
  file(resolve: (file: object) => void, reject: (reason: unknown) => void) {
    if (this.content === undefined) reject(new DOMException('moved', 'NotFoundError'));
    else resolve(new ReadableFile([this.content], 'harbour.json'));
  }
  // What `FileSystemEntry` has besides.
  isDirectory = false;
  isFile = true;
  name = 'harbour.json';
  fullPath = '/harbour.json';
  filesystem = { name: '', root: Object.create(null) };
  getParent() {}
}

const submitted = vi.fn<SubmitFiles>();
const fault: OpenError = { reason: 'empty', url: 'harbour.json' };

function show(input: InputFile, error = fault): HTMLElement {
  return render(
    <FileIntakeContext value={submitted}>
      <CheckAgain input={input} fault={error} />
    </FileIntakeContext>,
  );
}

/** The text of each file that was submitted. */
const texts = () =>
  Promise.all(
    submitted.mock.calls.flatMap(([inputs, action]) =>
      inputs.map(async (input) => `${action} ${input.kind === 'file' && (await input.file.text())}`),
    ),
  );

beforeEach(() => {
  submitted.mockClear();
  vi.stubGlobal('File', ReadableFile);
});
afterEach(() => vi.unstubAllGlobals());

test('a dropped file is read as it is now, however often; one that is gone is given as it was', async () => {
  const from = new FakeEntry();
  const button = show({ kind: 'file', file: new File(['dropped'], 'harbour.json'), from }).querySelector('button');
  expect(button?.textContent).toBe('Check again');
  for (const content of ['mended', 'mended again', undefined]) {
    from.content = content;
    button?.click();
    await vi.waitFor(() => expect(submitted).toHaveBeenCalled());
  }
  await vi.waitFor(async () => expect(await texts()).toEqual(['open mended', 'open mended again', 'open dropped']));
  expect(submitted.mock.calls[0]?.[0]).toEqual([expect.objectContaining({ from })]);
});

test('a file that was chosen, or cannot be read any more, is asked for', () => {
  const file = new File([], 'harbour.json');
  const dropped: InputFile = { kind: 'file', file, from: new FakeEntry() };
  for (const host of [show({ kind: 'file', file }), show(dropped, { reason: 'unreadable' })]) {
    expect(host.querySelector('label')?.textContent).toBe('Check again');
    expect(host.querySelector('input')?.type).toBe('file');
  }
});

test('where there is no file to check again, there is no button', () => {
  const file = new File([], 'harbour.json');
  expect(show({ kind: 'folder', name: 'harbour' }, { reason: 'folder' }).textContent).toBe('');
  expect(show({ kind: 'file', file, from: 'text' }).textContent).toBe('');
  expect(show({ kind: 'file', file }, { reason: 'published' }).textContent).toBe('');
});
