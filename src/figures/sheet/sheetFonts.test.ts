import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '#src/dataset/file/parse.ts';
import { outside, overlaps } from '#src/testing/boxes.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { widthsByFont } from '#src/testing/fallbackFonts.ts';
import { hostileDataset } from '#src/testing/hostileLabels.ts';
import { turnedDataset } from '#src/testing/turnedTexts.ts';
import { sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { subjectId, subjectsOf } from './subject.ts';

const sha256 = '26e299dc'.padEnd(64, '0');

const { datasets: ids }: { datasets: string[] } = JSON.parse(readFileSync('data/index.json', 'utf8'));
const files = ids.map((id) => [id, readFileSync(`data/${id}.json`, 'utf8')] as const);
const invented = { invented: inventedDataset(), hostile: hostileDataset(), turned: turnedDataset() };
const texts = [
  ...files,
  ...Object.entries(invented).map(([name, dataset]) => [name, JSON.stringify(dataset)] as const),
];

describe.each(texts)('the sheets of the dataset %s', async (_, text) => {
  const parsed = await parse(new TextEncoder().encode(text).buffer);
  if (parsed.kind === 'problems') throw new Error(`problems in the dataset: ${JSON.stringify(parsed.problems)}`);
  const { dataset } = parsed;
  const cases = subjectsOf(dataset).flatMap((subject) =>
    sheetSizes.flatMap((size) =>
      // A slide has no room for all notes.
      (size === 'slide' ? (['short'] as const) : (['short', 'all'] as const)).map((notes) => ({
        id: subjectId(subject),
        subject,
        size,
        notes,
      })),
    ),
  );

  test.each(cases)(
    '$id in $size, $notes notes: in each font all is between the margins, nothing near anything',
    (each) => {
      const sheet = sheetOf(dataset, sha256, each.subject, each.size, each.notes);
      for (const [font, widthOf] of widthsByFont) {
        expect(outside(sheet, widthOf), font).toEqual([]);
        expect(overlaps(sheet, widthOf), font).toEqual([]);
      }
    },
  );
});
