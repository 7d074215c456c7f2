import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { type Sheet, sheetSizes } from '#src/figures/sheet/sheet.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';
import { subjectId, subjectsOf } from '#src/figures/sheet/subject.ts';
import { turnedDataset } from '#src/testing/turnedTexts.ts';
import { renderSvg } from './svg.ts';

const require = createRequire(import.meta.url);
const { datasets: ids }: { datasets: string[] } = JSON.parse(readFileSync('data/index.json', 'utf8'));
const shipped = ids.map((id): Dataset => JSON.parse(readFileSync(`data/${id}.json`, 'utf8')));

const cases = [...shipped, turnedDataset()].flatMap((dataset) =>
  subjectsOf(dataset).flatMap((subject) =>
    sheetSizes.map((size) => ({ of: dataset.id, id: subjectId(subject), dataset, subject, size })),
  ),
);

/**
 * Where a program draws something that has no other font than DejaVu Sans: in the margins at both sides, in px from the
 * left.
 */
function drawnInMargins(sheet: Sheet, language: string): number[] {
  const svg = renderSvg(sheet, {
    fonts: undefined,
    provenance: '',
    language,
    background: 'white',
    across: sheet.width,
  });
  const fontFiles = ['DejaVuSans', 'DejaVuSans-Bold'].map((cut) => require.resolve(`dejavu-fonts-ttf/ttf/${cut}.ttf`));
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' },
  }).render();
  const { width, pixels } = picture;
  const [rule] = sheet.marks;
  // The line from which bars begin stands at the edge, and letters lean over their place by less than two.
  const margin = (rule?.x ?? 0) - 2;
  const across = Array.from({ length: width }, (_, x) => x).filter((x) => x < margin || x >= width - margin);
  return across.filter((x) => {
    for (let at = 4 * x; at < pixels.length; at += 4 * width) if ((pixels[at] ?? 0) < 255) return true;
    return false;
  });
}

test.each(cases)('in DejaVu Sans nothing of $of, $id, $size is drawn in its margins', ({ dataset, subject, size }) => {
  const sheet = sheetOf(dataset, '0'.repeat(64), subject, size, 'short');
  expect(drawnInMargins(sheet, dataset.language ?? 'en')).toEqual([]);
});
