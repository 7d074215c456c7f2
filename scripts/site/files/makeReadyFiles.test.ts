import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPngChunks } from '#src/export/encoding/pngChunks.ts';
import { readyFiles } from '#src/export/file/readyFiles.ts';
import { readPngProvenance } from '#src/export/provenance/pngProvenance.ts';
import { readSvgProvenance } from '#src/export/provenance/svgProvenance.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { makeReadyFiles } from './makeReadyFiles.ts';
import { nodePlatform } from './nodePlatform.ts';

const dataset = inventedDataset();
const platform = nodePlatform('src/export/font');
const url = 'https://harbour.example/site/data/harbour-repair.json';
const loadedDataset = { dataset, sha256: 'ab'.repeat(32), file: new TextEncoder().encode('{}'), url };
const made = await makeReadyFiles(loadedDataset, platform);
const bytesOf = (name: string) => made.find((file) => file.name === name)?.bytes ?? new Uint8Array();
const text = (bytes: Uint8Array | undefined) => strFromU8(bytes ?? new Uint8Array());

test('what the page lists is made, the archive last', () => {
  const names = made.map(({ name }) => name);
  expect(names).toEqual(readyFiles(dataset).map(({ name }) => name));
  expect(names).toHaveLength(17);
});

test('each is what its name says', () => {
  const start = (name: string) => text(bytesOf(name).subarray(0, 5));
  expect(start('harbour-repair-work-report.svg')).toBe('<svg ');
  expect(start('harbour-repair-totals-report.pdf')).toBe('%PDF-');
  expect(text(bytesOf('harbour-repair-work.csv'))).toMatch(/^phase,phase_label,/);
});

test('a PNG has the size, the density and the provenance of the page’s', () => {
  const png = bytesOf('harbour-repair-work-report.png');
  const read = readPngChunks(png);
  const data = (type: string) => (read.kind === 'chunks' ? read.chunks.find((chunk) => chunk.type === type)?.data : []);
  // 3200 px for 160 mm are 20,000 a metre.
  expect([...(data('IHDR') ?? [])].slice(0, 4)).toEqual([0, 0, 0x0c, 0x80]);
  expect([...(data('pHYs') ?? [])]).toEqual([0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20, 1]);
  const svg = readSvgProvenance(text(bytesOf('harbour-repair-work-report.svg')));
  expect(readPngProvenance(png)).toEqual(svg);
  expect(svg.kind === 'text' && JSON.parse(svg.text)).toMatchObject({
    dataset: { address: url },
    figure: { id: 'work' },
  });
});

test('the archive holds the same images, those for a column in print, and says what drew them', () => {
  const files = unzipSync(bytesOf('harbour-repair-figures.zip'));
  expect(Object.keys(files).slice(0, 4)).toEqual([
    'harbour-repair-work-report.svg',
    'harbour-repair-work-report.png',
    'harbour-repair-work-column.png',
    'harbour-repair-money-report.svg',
  ]);
  expect(files['harbour-repair-work-report.png']).toEqual(bytesOf('harbour-repair-work-report.png'));
  expect(text(files['data/harbour-repair.json'])).toBe('{}');
  expect(text(files['README.txt'])).toContain('has ready were drawn by the program resvg');
});

test('images that are too large are left out, and the archive names them', async () => {
  const small = { ...platform, supports: (width: number) => width < 3200 };
  const files = await makeReadyFiles(loadedDataset, small);
  expect(files).toHaveLength(13);
  expect(files.map(({ name }) => name)).not.toContain('harbour-repair-work-report.png');
  const readme = text(unzipSync(files.at(-1)?.bytes ?? new Uint8Array())['README.txt']);
  expect(readme).toContain('the same:\n  harbour-repair-work-report.png\n  harbour-repair-money-report.png\n');
});
