import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '#src/dataset/file/parse.ts';
import { outside, overlaps } from '#src/testing/boxes.ts';
import { crowdedDatasets } from '#src/testing/crowdedDatasets.ts';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { widthsByFont } from '#src/testing/fallbackFonts.ts';
import { hostileDataset } from '#src/testing/hostileLabels.ts';
import { type Sheet, sheetNotes, sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { subjectId, subjectsOf } from './subject.ts';

const sha256 = '26e299dc'.padEnd(64, '0');

const { datasets: ids }: { datasets: string[] } = JSON.parse(readFileSync('data/index.json', 'utf8'));
const texts = [
  ...ids.map((id) => [id, readFileSync(`data/${id}.json`, 'utf8')] as const),
  ...Object.entries({
    invented: inventedDataset(),
    pending: pendingDataset(),
    hostile: hostileDataset(),
    ...crowdedDatasets,
  }).map(([name, dataset]) => [name, JSON.stringify(dataset)] as const),
];

const dejaVu = widthsByFont.find(([font]) => font === 'DejaVu Sans')?.[1];
if (dejaVu === undefined) throw new Error('no widths of DejaVu Sans');

/** The size of the smallest letter in points, in a document or on a slide of the size's own width; px on a square. */
function leastLetter({ size, width }: Sheet, marks: Sheet['marks']): number {
  const points = { report: (160 / 25.4) * 72, slide: (338.7 / 25.4) * 72, square: 1080, column: (85 / 25.4) * 72 };
  const least = Math.min(...marks.flatMap((mark) => (mark.kind === 'text' ? mark.size : [])));
  return (least * points[size]) / width;
}

/** What a sheet says of the lines that it leaves out. */
function saidToBeLeftOut({ marks }: Sheet): string {
  const text = marks.map((mark) => (mark.kind === 'text' ? `${mark.text} ` : '')).join('');
  return /(?:and [\d,]+ more|[\d,]+ lines|One line): see this image in full, size “Report”/.exec(text)?.[0] ?? '';
}

const exactSizes = ['slide', 'square'] as const;

const allowed = { report: 7, slide: 10, square: 28, column: 7 };

/** Letters of a chart: labels, headings, values, what is pending, what a legend says, and how many lines are left out. */
const allowedInChart = { ...allowed, slide: 16 };

describe.each(texts)('the sheets of the dataset %s', async (_, text) => {
  const parsed = await parse(new TextEncoder().encode(text).buffer);
  if (parsed.kind === 'problems') throw new Error(`problems in the dataset: ${JSON.stringify(parsed.problems)}`);
  const { dataset } = parsed;
  // What grows has room for everything.
  const isCrowded = Object.values(crowdedDatasets).some(({ id }) => id === dataset.id);
  const cases = subjectsOf(dataset).flatMap((subject) =>
    (isCrowded ? exactSizes : sheetSizes).flatMap((size) =>
      sheetNotes
        .filter((notes) => notes === 'short' || (size !== 'slide' && !isCrowded))
        .map((notes) => ({ id: subjectId(subject), subject, size, notes })),
    ),
  );

  test.each(cases)('$id in $size with $notes notes keeps its size, its letters and its margins', (each) => {
    const sheet = sheetOf(dataset, sha256, each.subject, each.size, each.notes);
    const { width, height, physicalSize } = sheet;
    const across = physicalSize.width;
    if (each.size === 'slide') expect([across, (across * height) / width]).toEqual([1920, 1080]);
    if (each.size === 'square') expect([across, (across * height) / width]).toEqual([1080, 1080]);
    if (each.size === 'report') expect((across * height) / width).toBeGreaterThanOrEqual(900);
    expect(leastLetter(sheet, sheet.marks)).toBeGreaterThanOrEqual(allowed[each.size]);
    const chart = sheet.marks.filter(({ part }) => part === 'chart');
    expect(leastLetter(sheet, chart)).toBeGreaterThanOrEqual(allowedInChart[each.size]);
    const { lines } = sheet.omitted;
    const said = { 0: '', 1: '1 more|One' }[lines] ?? `${lines.toLocaleString('en-GB')} (?:more|lines)`;
    expect(saidToBeLeftOut(sheet)).toMatch(new RegExp(lines === 0 ? '^$' : said));
    if (each.size === 'report' || each.size === 'column') expect(lines).toBe(0);
    // However long its texts are, a sheet shows one of its lines.
    expect(saidToBeLeftOut(sheet)).not.toMatch(/lines?,/);
    expect(outside(sheet, dejaVu)).toEqual([]);
    expect(overlaps(sheet, dejaVu)).toEqual([]);
  });
});
