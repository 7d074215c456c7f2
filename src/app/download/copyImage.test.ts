// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { copyImage, imageError, imageHtml } from './copyImage.ts';

const sheet = {
  ...sheetOf(inventedDataset(), 'ab'.repeat(32), { kind: 'totals' }, 'report', 'short'),
  title: 'Visits “to boats” & "quays"',
  description: '61 < 80.',
  flags: [],
  width: 800,
  height: 450,
};
const file = { bytes: new TextEncoder().encode('Man'), type: 'image/png' };

type Parts = Record<string, Promise<Blob>>;
let written: string[][] = [];
let refused: string | undefined;

beforeEach(() => {
  written = [];
  refused = undefined;
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly parts: Parts;
      constructor(parts: Parts) {
        this.parts = parts;
      }
    },
  );
  vi.stubGlobal('navigator', {
    clipboard: {
      write: async ([item]: { parts: Parts }[]) => {
        const parts = item?.parts ?? {};
        if (refused !== undefined && refused in parts) throw new DOMException('refused', 'NotAllowedError');
        written.push(await Promise.all(Object.values(parts).map(async (part) => (await part).type)));
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('as HTML an image has its alternative text, and the width that it has in a document', () => {
  // 160 mm at 96 px an inch are 604.7 px; "TWFu" is "Man" in base 64.
  expect(imageHtml(sheet, file.bytes)).toBe(
    '<img alt="Visits “to boats” &amp; &quot;quays&quot;. 61 &lt; 80." width="605" height="340" src="data:image/png;base64,TWFu">',
  );
});

test('an image is copied as a picture and as HTML', async () => {
  await copyImage(sheet, Promise.resolve(file));
  expect(written).toEqual([['image/png', 'text/html']]);
});

test('where a browser takes no HTML beside it, the picture is copied alone', async () => {
  refused = 'text/html';
  await copyImage(sheet, Promise.resolve(file));
  expect(written).toEqual([['image/png']]);
});

test('where a browser takes no picture, its own reason comes out', async () => {
  refused = 'image/png';
  await expect(copyImage(sheet, Promise.resolve(file))).rejects.toThrow('refused');
});

test('where no image is made, that is the reason, and nothing is copied', async () => {
  await expect(copyImage(sheet, Promise.reject(new Error('no canvas')))).rejects.toBe(imageError);
  expect(written).toEqual([]);
});
