import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { type Sheet, sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { type Subject, subjectsOf } from './subject.ts';

const invented = inventedDataset();

/** Without spaces, isolating characters and marks of direction. */
const letters = (text: string) => text.replace(/[\s\u200f\u2066-\u2069]/g, '');
const textOf = ({ marks }: Pick<Sheet, 'marks'>) =>
  marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('');

const first = <T>([item]: readonly (T | undefined)[]): T => {
  if (item === undefined) throw new Error('nothing there');
  return item;
};

const sheetIn = (size: Sheet['size'], subject: Subject | undefined, dataset = invented) =>
  sheetOf(dataset, '26e299dc'.padEnd(64, '0'), first([subject]), size, 'all');

test('of the comparison, the difference stands at the right end where there is room, else below the label', () => {
  const [, , comparison] = subjectsOf(invented);
  const at = (size: Sheet['size'], text: string) =>
    sheetIn(size, comparison).marks.filter((mark) => mark.kind === 'text' && mark.text === text);
  expect(at('report', '+19')).toMatchObject([{ x: 774, anchor: 'end' }]);
  expect(at('report', 'difference +19')).toEqual([]);
  expect(at('column', 'difference +19')).toMatchObject([{ x: 8 }]);
});

test('of the comparison, it is said once which phase is taken from which: at the right end, or in the heading', () => {
  const [, , comparison] = subjectsOf(invented);
  const textIn = (size: Sheet['size']) => letters(textOf(sheetIn(size, comparison)));
  for (const size of sheetSizes) expect(textIn(size).split(letters('Round 2 minus Round 1')), size).toHaveLength(2);
  const [head, ...others] = sheetIn('report', comparison).marks.filter(
    (mark) => mark.kind === 'text' && mark.text === 'Round 2 minus Round 1',
  );
  const heading = sheetIn('report', comparison).marks.find(
    (mark) => mark.kind === 'text' && mark.text === 'Reported for both phases',
  );
  expect(head).toMatchObject({ x: 774, anchor: 'end', y: heading?.y });
  expect(others).toEqual([]);
  expect(textIn('column')).toContain(letters('Reported for both phases; difference: Round 2 minus Round 1'));
  const [from, to] = invented.phases;
  const turned = sheetIn('report', { kind: 'comparison', from: first([to]), to: first([from]) });
  expect(letters(textOf(turned))).toContain(letters('Round 1 minus Round 2'));
});

test.each([
  ['Gang', 'سباق', true],
  ['Gang', '回', true],
  ['🚢 Gang', 'Gang', true],
  ['Παρατυπία', 'Круг', false],
])(
  'where a program may draw boxes for the phases “%s” and “%s”, which is wider than it takes them for, the heading says which is taken from which: %s',
  (one, other, isInHeading) => {
    const dataset = inventedDataset();
    const phases = dataset.phases.map((phase, index) => ({ ...phase, label: `${[one, other][index]} ${index + 1}` }));
    const [, , comparison] = subjectsOf({ ...dataset, phases });
    const { marks } = sheetIn('report', comparison, { ...dataset, phases });
    expect(marks.some((mark) => mark.kind === 'text' && mark.anchor === 'end')).toBe(!isInHeading);
    const words = letters(textOf({ marks }));
    expect(words).toContain(letters(`${other} 2 minus ${one} 1`));
    expect(words.includes('difference:')).toBe(isInHeading);
  },
);
