import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { subjectsOf } from '#src/figures/sheet/subject.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { renderPdf } from './pdf.ts';

const cut = (weight: 400 | 600) => readFileSync(`src/export/font/source-sans-3-${weight}.ttf`);

/** One black dot, as another program wrote it. */
const png = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgAB5Sfe/AAAAABJRU5ErkJggg==', 'base64'),
);

/** The letters of a PDF's first page in the order in which they are drawn, left to right in each text. */
async function lettersIn(sheet: Sheet): Promise<string> {
  const { bytes } = await renderPdf(sheet, {
    fonts: { 400: cut(400), 600: cut(600) },
    provenance: '{}',
    source: '',
    language: 'he',
    background: 'white',
    rasteriseText: ({ x, y, size }) => Promise.resolve({ png, x, y: y - size, width: 90, height: 24 }),
  });
  const page = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1);
  const { fnArray, argsArray } = await page.getOperatorList();
  const glyphs = argsArray.flatMap((args, index) => (fnArray[index] === OPS.showText ? args[0] : []));
  return glyphs.map(({ unicode }) => unicode).join('');
}

const backwards = (words: string) => [...words].reverse().join('');

test('the invisible words of a line of both directions are where they are seen', async () => {
  const dataset = inventedDataset({ language: 'he', title: 'תיקון (2), 61.' });
  const [subject] = subjectsOf(dataset);
  if (subject === undefined) throw new Error('no figure');
  const letters = await lettersIn(sheetOf(dataset, '26e299dc'.padEnd(64, '0'), subject, 'report', 'short'));
  expect(letters).toContain(`.61 ,(2) ${backwards('תיקון')}, dataset`);
  expect(letters.endsWith('SHA-256 begins 26e299dc00000000. Release: https://harbour.example/bulletins/7')).toBe(true);
});
