import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import type { Dataset, FigureSpec } from '#src/dataset/schema.ts';
import { readPngChunks } from '#src/export/encoding/pngChunks.ts';
import { readPngProvenance } from '#src/export/provenance/pngProvenance.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { ogImage } from './ogImage.ts';
import { families } from './resvg.ts';

const sha256 = 'ab'.repeat(32);
const fonts = 'src/export/font';
const dataset = inventedDataset();

function figureOf({ figures: [figure] }: Dataset): FigureSpec {
  if (figure === undefined) throw new Error('no figure');
  return figure;
}

test('the picture of a figure is its sheet of 1600 px, with the values drawn and where they come from', async () => {
  const url = 'https://harbour.example/data/harbour-repair.json';
  const { bytes, width, height, alt } = await ogImage({ dataset, sha256, url }, figureOf(dataset), fonts);
  const read = readPngChunks(bytes);
  const header = read.kind === 'chunks' ? read.chunks[0]?.data : undefined;
  const view = new DataView(header?.buffer ?? new ArrayBuffer(8));
  expect([width, view.getUint32(0)]).toEqual([1600, 1600]);
  expect(view.getUint32(4)).toBe(height);
  expect(height).toBeGreaterThanOrEqual(900);
  expect(alt).toContain('Visits: Round 1, 61; Round 2, 80.');
  const provenance = readPngProvenance(bytes);
  expect(provenance.kind === 'text' && JSON.parse(provenance.text)).toMatchObject({
    dataset: { id: 'harbour-repair', sha256, address: url },
    figure: { id: 'work', size: 'report' },
  });
});

test('it is the same each time', async () => {
  const made = await Promise.all([1, 2].map(() => ogImage({ dataset, sha256 }, figureOf(dataset), fonts)));
  expect(made[0]?.bytes).toEqual(made[1]?.bytes);
});

test.each([400, 600] as const)('the renderer finds cut %i by the name that its file has', (cut) => {
  const font = create(readFileSync(`${fonts}/source-sans-3-${cut}.ttf`));
  expect(!font.isCollection && font.familyName).toBe(families[cut]);
});
