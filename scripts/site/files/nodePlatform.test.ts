import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { exportFile } from '#src/export/file/exportFile.ts';
import { type Subject, subjectId, subjectsOf } from '#src/figures/sheet/subject.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { nodePlatform } from './nodePlatform.ts';

const dataset = inventedDataset();
const [figure] = dataset.figures;
if (figure === undefined) throw new Error('no figure');

const platform = nodePlatform('src/export/font');
const loadedDataset = { dataset, sha256: 'ab'.repeat(32) };
const defaults = { size: 'report', scale: 1, background: 'white', notes: 'short', text: 'text' } as const;

test('in a PDF, a text with characters that the font lacks is a picture, and its words are found', async () => {
  const subject = { kind: 'figure', figure: { ...figure, title: '訪問 80' } } as const;
  const { bytes, rasterisedLines } = await exportFile(loadedDataset, { ...defaults, format: 'pdf', subject }, platform);
  expect(rasterisedLines).toBe(1);
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  // Where the machine has such letters, they have a width of their own, and the reader parts the words.
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('訪問 80');
});

const dejaVu = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

/** A picture of a file, so wide, in a program that has no other fonts. */
function drawn(svg: Uint8Array, width: number, fontFiles: string[]) {
  const fitTo = { mode: 'width', value: width } as const;
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' };
  return new Resvg(new TextDecoder().decode(svg), { font, fitTo }).render();
}

/** The pixels of a picture, drawn as they are. */
function pixelsOf(png: Uint8Array) {
  const [width, height] = [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  return new Resvg(svg).render();
}

/** The share of pixels of which a colour is off by more than an eighth. */
function shareOfOthers(some: Uint8Array, others: Uint8Array): number {
  let differing = 0;
  for (let at = 0; at < some.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs((some[at + channel] ?? 0) - (others[at + channel] ?? 0)) > 32))
      differing++;
  return differing / (some.length / 4);
}

const cases = subjectsOf(dataset).map((subject): [string, Subject] => [subjectId(subject), subject]);

test.each(cases)('an SVG of outlines looks without a font as a picture of the text with it: %s', async (_, subject) => {
  const request = { ...defaults, subject };
  const png = await exportFile(loadedDataset, { ...request, format: 'png' }, platform);
  const svg = await exportFile(loadedDataset, { ...request, format: 'svg', text: 'outlines' }, platform);
  const expected = pixelsOf(png.bytes);
  const made = drawn(svg.bytes, expected.width, []);
  expect([made.width, made.height, svg.rasterisedLines]).toEqual([expected.width, expected.height, 0]);
  expect(shareOfOthers(made.pixels, expected.pixels)).toBeLessThan(1 / 10_000);
  // Where there is a font, the unseen words stay unseen.
  expect(drawn(svg.bytes, expected.width, [dejaVu]).pixels.equals(made.pixels)).toBe(true);
});
