import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { exportFile } from '#src/export/file/exportFile.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { nodePlatform } from './nodePlatform.ts';

const dataset = inventedDataset();
const [figure] = dataset.figures;
if (figure === undefined) throw new Error('no figure');

test('in a PDF, a text with characters that the font lacks is a picture, and its words are found', async () => {
  const request = {
    format: 'pdf',
    size: 'report',
    scale: 2,
    background: 'white',
    notes: 'short',
    text: 'text',
  } as const;
  const subject = { kind: 'figure', figure: { ...figure, title: '訪問 80' } } as const;
  const loadedDataset = { dataset, sha256: 'ab'.repeat(32) };
  const { bytes, rasterisedLines } = await exportFile(
    loadedDataset,
    { ...request, subject },
    nodePlatform('src/export/font'),
  );
  expect(rasterisedLines).toBe(1);
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : ''))).toContain('訪問 80');
});
