import { describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset } from '#src/testing/hostileLabels.ts';
import { type Mark, type SheetPart, sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { type Subject, subjectId, subjectsOf } from './subject.ts';

const sha256 = '26e299dc'.padEnd(64, '0');

/** Without spaces, isolating characters and marks of direction. */
const letters = (text: string) => text.replace(/[\s\u200f\u2066-\u2069]/g, '');

/** The paragraphs of a part, each of its lines joined. */
function paragraphs(marks: readonly Mark[], part: SheetPart): string[] {
  const found: string[] = [];
  for (const mark of marks) {
    if (mark.kind !== 'text' || mark.part !== part) continue;
    found.push(mark.continues ? found.pop() + letters(mark.text) : letters(mark.text));
  }
  return found;
}

const datasets = { invented: inventedDataset(), hostile: hostileDataset() };
const cases = Object.entries(datasets).flatMap(([name, dataset]) =>
  subjectsOf(dataset).flatMap((subject: Subject) =>
    sheetSizes.map((size) => ({ name, dataset, subject, id: subjectId(subject), size })),
  ),
);

describe.each(cases)('the sheet of $name $id in $size', ({ dataset, subject, size }) => {
  const { title, source, marks, omitted } = sheetOf(dataset, sha256, subject, size, 'short');

  /** A text, or what is shown of one that is left out as a whole: its beginning. */
  const shown = (text: string, found: readonly string[]) =>
    omitted.notes.includes(text)
      ? found.filter((each) => each.endsWith('…') && letters(text).startsWith(each.slice(0, -1)))
      : found.filter((each) => each === letters(text));

  test('has its headline as its title, and its source as a paragraph', () => {
    expect(paragraphs(marks, 'title')).toHaveLength(1);
    expect(shown(title, paragraphs(marks, 'title'))).toHaveLength(1);
    expect(shown(source, paragraphs(marks, 'text'))).toHaveLength(1);
  });

  test('has its title above its chart, all of the chart in a row, and only rules that belong to nothing', () => {
    const parts = marks.map(({ part }) => part);
    const chart = parts.slice(parts.indexOf('chart'), parts.lastIndexOf('chart') + 1);
    expect(parts.indexOf('title')).toBeLessThan(parts.indexOf('chart'));
    expect(new Set(chart)).toEqual(new Set(['chart']));
    expect(new Set(marks.flatMap(({ part, kind }) => (part === undefined ? kind : [])))).toEqual(new Set(['rect']));
  });
});
