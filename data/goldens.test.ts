import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import { renderSvg } from '#src/export/image/svg.ts';
import { provenanceText } from '#src/export/provenance/provenance.ts';
import { type Sheet, sheetNotes, sheetSizes } from '#src/figures/sheet/sheet.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { subjectId, subjectsOf } from '#src/figures/sheet/subject.ts';

const { datasets }: { datasets: string[] } = JSON.parse(readFileSync('data/index.json', 'utf8'));
/** In place of the file's own, which changes with every letter of it. */
const sha256 = '0'.repeat(64);

const cases = datasets.flatMap((id) => {
  const loadedDataset: LoadedDataset = { dataset: JSON.parse(readFileSync(`data/${id}.json`, 'utf8')), sha256 };
  return subjectsOf(loadedDataset.dataset).flatMap((subject) =>
    sheetSizes.map((size) => ({ name: `${id}-${subjectId(subject)}-${size}`, loadedDataset, subject, size })),
  );
});

/** The SVG of each sheet as it is given away, without the fonts. Made anew with `npx vitest run data/goldens -u`. */
test.each(cases)('the sheet $name is as it was', async ({ name, loadedDataset, subject, size }) => {
  const sheet = sheetOf(loadedDataset.dataset, sha256, subject, size, 'short');
  const svg = renderSvg(sheet, {
    fonts: undefined,
    provenance: provenanceText(loadedDataset, sheet),
    language: 'en-GB',
    background: 'white',
  });
  const golden = join(import.meta.dirname, 'goldens', `${name}.svg`);
  try {
    await expect(svg).toMatchFileSnapshot(golden);
  } catch (changed) {
    throw new Error(`changed; before and after: ${pictureOfBoth(name, readFileSync(golden, 'utf8'), svg)}`, {
      cause: changed,
    });
  }
});

/** Returns pairs of lines of one text that part a number from its word: `up to / 52`, `of 16 / measures`. */
const partedNumbers = ({ marks }: Sheet) =>
  marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    if (mark.kind !== 'text' || mark.continues !== true || before?.kind !== 'text') return [];
    const pair = `${before.text} / ${mark.text}`;
    return /\p{L} \/ \p{Sc}?\d|\p{Ll} \d{1,3} \/ \p{L}/u.test(pair) ? [pair] : [];
  });

test.each(cases)('no line of the sheet $name parts a number from its word', ({ loadedDataset, subject, size }) => {
  for (const notes of sheetNotes)
    expect(partedNumbers(sheetOf(loadedDataset.dataset, sha256, subject, size, notes))).toEqual([]);
});

/** Draws the sheet as it was beside the sheet as it is; gives the place of the picture. */
function pictureOfBoth(name: string, before: string, after: string): string {
  const sides = [before, after].map(pictureOf);
  const width = sides.reduce((sum, side) => sum + side.width, 0);
  const height = Math.max(...sides.map((side) => side.height));
  const images = sides.map(
    ({ data, ...side }, index) =>
      `<image x="${index === 0 ? 0 : width - side.width}" width="${side.width}" height="${side.height}" href="data:image/png;base64,${data}"/>`,
  );
  const both = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${images.join('')}</svg>`;
  const place = join('test-results', 'goldens', `${name}.png`);
  mkdirSync(join('test-results', 'goldens'), { recursive: true });
  writeFileSync(place, new Resvg(both).render().asPng());
  return place;
}

function pictureOf(svg: string) {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: 800 },
    font: {
      loadSystemFonts: false,
      fontFiles: [400, 600].map((weight) => `src/export/font/source-sans-3-${weight}.ttf`),
      defaultFontFamily: 'Source Sans 3',
    },
  }).render();
  return { width: picture.width, height: picture.height, data: picture.asPng().toString('base64') };
}
