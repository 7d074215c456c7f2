import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { subjectsOf } from '#src/figures/sheet/subject.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { renderPdf } from './pdf.ts';

const cut = (weight: 400 | 600) => readFileSync(`src/export/font/source-sans-3-${weight}.ttf`);

/** Two dots: a red one, and a green one that half shines through. */
const pixels = { data: Uint8Array.of(255, 0, 0, 255, 0, 128, 0, 128), width: 2, height: 1 };

/** The operators of the first page of a PDF of a sheet, in which other letters than ours are the two dots. */
async function pageOf(sheet: Sheet) {
  const { bytes } = await renderPdf(sheet, {
    fonts: { 400: cut(400), 600: cut(600) },
    provenance: '{}',
    source: '',
    language: 'he',
    background: 'white',
    rasteriseText: async ({ x, y, size }) => ({
      ...{ png: new Uint8Array(), pixels },
      ...{ x, y: y - size, width: 90, height: 24 },
    }),
  });
  const page = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(1);
  return { page, ...(await page.getOperatorList()) };
}

/** The letters of a PDF's first page in the order in which they are drawn, left to right in each text. */
async function lettersIn(sheet: Sheet): Promise<string> {
  const { fnArray, argsArray } = await pageOf(sheet);
  const glyphs = argsArray.flatMap((args, index) => (fnArray[index] === OPS.showText ? args[0] : []));
  return glyphs.map(({ unicode }) => unicode).join('');
}

const backwards = (words: string) => [...words].reverse().join('');

function sheetInHebrew(): Sheet {
  const dataset = inventedDataset({ language: 'he', title: 'תיקון (2), 61.' });
  const [subject] = subjectsOf(dataset);
  if (subject === undefined) throw new Error('no figure');
  return sheetOf(dataset, '26e299dc'.padEnd(64, '0'), subject, 'report', 'short');
}

test('letters that the font lacks are images in their colours, which the paper shines through', async () => {
  const { page, fnArray, argsArray } = await pageOf(sheetInHebrew());
  const [name] = argsArray[fnArray.indexOf(OPS.paintImageXObject)] ?? [];
  const image = await new Promise<typeof pixels>((resolve) => page.objs.get(name, resolve));
  expect({ width: image.width, height: image.height, data: [...image.data] }).toEqual({
    ...pixels,
    data: [...pixels.data],
  });
});

test('the invisible words of a line of both directions are where they are seen', async () => {
  const letters = await lettersIn(sheetInHebrew());
  expect(letters).toContain(`.61 ,(2) ${backwards('תיקון')}, dataset`);
  expect(letters.endsWith('SHA-256 begins 26e299dc00000000. Release: https://harbour.example/bulletins/7')).toBe(true);
});
