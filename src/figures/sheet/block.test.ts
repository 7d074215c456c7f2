import { expect, test } from 'vitest';
import { wrap } from '#src/figures/layout/text.ts';
import { widthInFiles } from '#src/figures/layout/widthInFiles.ts';
import { type Block, balancedBlock, namedTextBlocks, translate } from './block.ts';

const style = { size: 10, weight: 400, fill: '#0b1f33' } as const;
const linesOf = ({ marks }: Block) => marks.map((mark) => (mark.kind === 'text' ? mark.text : mark.kind));

const title = 'boats boats boats boats boats pier';

test('an even text leaves no short word alone, and takes no line more', () => {
  const width = 155;
  expect(wrap(title, width, 10, 400, widthInFiles)).toEqual(['boats boats boats boats boats', 'pier']);
  expect(linesOf(balancedBlock(title, width, style))).toEqual(['boats boats boats', 'boats boats pier']);
  expect(linesOf(balancedBlock(title, 400, style))).toEqual([title]);
});

test('an even text breaks no word that has room', () => {
  const long = 'Donaudampfschifffahrtsgesellschaft';
  expect(linesOf(balancedBlock(`${long} harbour wall`, 240, style))).toEqual([long, 'harbour wall']);
});

test('an even text of one word longer than a line is broken where others are', () => {
  const word = 'W'.repeat(40);
  expect(linesOf(balancedBlock(word, 100, style))).toEqual(wrap(word, 100, 10, 400, widthInFiles));
});

const placed = (blocks: Block[]) =>
  blocks.map(({ marks }) =>
    marks.map((mark) => [mark.kind === 'text' ? `${mark.weight} ${mark.text}` : mark.kind, Math.round(mark.x), mark.y]),
  );

test('texts after names stand in a column of their own, right of the longest name', () => {
  const named = [
    { name: 'Boats.', text: 'Some were moved.' },
    { name: 'Loans.', text: 'Lent, not given.' },
  ];
  // “Loans.” takes 637 + 687 + 675 + 712 + 595 + 380 thousandths in DejaVu Sans Bold, each rounded up to tens: 44.5.
  expect(placed(namedTextBlocks(named, 489, { ...style, size: 12 }))).toEqual([
    [
      ['600 Boats.', 0, 12],
      ['400 Some were moved.', 57, 12],
    ],
    [
      ['600 Loans.', 0, 12],
      ['400 Lent, not given.', 57, 12],
    ],
  ]);
});

test.each([
  ['long', 'The dues of the outer harbour.', 'Lent.', 500],
  ['written from right to left', 'ביקורים.', 'Lent.', 600],
  ['before a text that is written from right to left', 'Loans.', 'ביקורים.', 600],
])('a text stands below its name where that is %s', (_, name, text, width) => {
  expect(placed(namedTextBlocks([{ name, text }], width, style))).toEqual([
    [
      [`600 ${name}`, 0, 10],
      [`400 ${text}`, 0, 22.5],
    ],
  ]);
});

test('an outline that is enlarged has a wider line', () => {
  const stroke = { colour: '#12436d', width: 2 };
  expect(translate([{ kind: 'rect', x: 1, y: 1, width: 8, height: 8, fill: 'none', stroke }], 10, 0, 1.5)).toEqual([
    { kind: 'rect', x: 11.5, y: 1.5, width: 12, height: 12, fill: 'none', stroke: { colour: '#12436d', width: 3 } },
  ]);
});

test('the lines of a text continue it, and a note continues its name', () => {
  const named = [{ name: 'Boats.', text: 'Some were moved.' }];
  const continues = ({ marks }: Block) => marks.map((mark) => mark.kind === 'text' && mark.continues === true);
  expect(continues(balancedBlock(title, 155, style))).toEqual([false, true]);
  expect(namedTextBlocks(named, 489, { ...style, size: 12 }).map(continues)).toEqual([[false, true]]);
  expect(namedTextBlocks(named, 120, { ...style, size: 12 }).map(continues)).toEqual([[false, true]]);
});

test('lines of Arabic are further apart than others of their size, and what follows them too', () => {
  const style = { size: 20, weight: 600, fill: '#000', leading: 1.14 } as const;
  const heightsOf = (word: string) => {
    const { marks, height } = balancedBlock(Array.from({ length: 12 }, () => word).join(' '), 300, style);
    const [first, second] = marks;
    return { step: (second?.y ?? 0) - (first?.y ?? 0), below: height - (marks.at(-1)?.y ?? 0) };
  };
  expect(heightsOf('harbour').step).toBeCloseTo(22.8, 9);
  expect(heightsOf('harbour').below).toBeCloseTo(2.8, 9);
  expect(heightsOf('ميناء').step).toBeCloseTo(30, 9);
  expect(heightsOf('ميناء').below).toBeCloseTo(5, 9);
});
