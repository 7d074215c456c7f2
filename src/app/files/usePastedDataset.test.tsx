// @vitest-environment jsdom
import { File as ReadableFile } from 'node:buffer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from '#src/testing/render.ts';
import type { SubmitFiles } from './fileIntakeContext.ts';
import { usePastedDataset } from './usePastedDataset.ts';

// jsdom's files cannot be read.
beforeEach(() => vi.stubGlobal('File', ReadableFile));
afterEach(() => vi.unstubAllGlobals());

const submitted = vi.fn<SubmitFiles>();

function Page() {
  usePastedDataset(submitted);
  return (
    <main>
      <p>Words</p>
      <textarea aria-label="A field" />
      <input type="search" />
      <input type="file" />
      <input type="checkbox" />
    </main>
  );
}

/** What is submitted when a text is pasted where a selector points, as names and texts. */
async function pasted(text: string, selector: string): Promise<string[]> {
  submitted.mockClear();
  const event = new Event('paste', { bubbles: true });
  const host = render(<Page />);
  host.querySelector(selector)?.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } }));
  for (const [, action] of submitted.mock.calls) expect(action).toBe('open');
  const files = submitted.mock.calls.flatMap(([inputs]) =>
    inputs.flatMap((each) => (each.kind === 'file' ? each : [])),
  );
  return Promise.all(files.map(async ({ file, from }) => `${file.name} (${from}): ${await file.text()}`));
}

const dataset = ' \n{ "$schema": "x", "format": 1 }';

test.each(['p', 'input[type=file]', 'input[type=checkbox]'])(
  'what looks like a dataset is opened at %s',
  async (at) => {
    expect(await pasted(dataset, at)).toEqual([`pasted.json (text): ${dataset}`]);
  },
);

test.each(['textarea', 'input[type=search]'])('a %s keeps what is pasted into it', async (at) => {
  expect(await pasted(dataset, at)).toEqual([]);
});

test.each(['', '{}', '"format": 1', 'Some words { "format": 1 }'])('%j is no dataset', async (text) => {
  expect(await pasted(text, 'p')).toEqual([]);
});
