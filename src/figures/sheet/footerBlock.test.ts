import { expect, test } from 'vitest';
import type { Closing } from './closing.ts';
import { type Economy, economiesOf } from './economies.ts';
import { footerBlock } from './footerBlock.ts';
import { frames } from './frames.ts';
import type { SheetContent } from './sheetContent.ts';

const closing: Closing = {
  source: 'Source: Harbour Office, bulletin 7.',
  rights: 'Rights in the source: © Harbour Office 2012. Free to quote.',
  version: 'Harbour Repair, dataset version 1.0, SHA-256 begins 0123456789abcdef.',
  briefVersion: 'Dataset version 1.0, SHA-256 begins 0123456789abcdef.',
  address: '',
  host: '',
};

const content: SheetContent = {
  title: '',
  leads: [],
  briefLeads: [],
  phaseNames: '',
  legendOf: () => undefined,
  outlined: [],
  flags: [],
  notes: [],
  firstNote: 'as-others',
  firstLines: 3,
  sourceWords: [],
};

const frame = frames.square;
const shortest = economiesOf(frame, 'short', 3).at(-1)?.at(-1);

const footerOf = (texts: Partial<Closing>, economy: Economy, flags: SheetContent['flags'] = []) => {
  const { block, omitted } = footerBlock(frame, 492, { ...content, flags }, { ...closing, ...texts }, economy);
  return { lines: block.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])), omitted, marks: block.marks };
};

test('rights and version are whole where they take no more lines together than each is cut to', () => {
  if (shortest === undefined) throw new Error('no economy');
  expect(shortest.caps?.rights).toBe(1);
  expect(footerOf({}, shortest)).toMatchObject({
    lines: [
      closing.source,
      'Rights in the source: © Harbour Office 2012. Free to quote. Harbour',
      'Repair, dataset version 1.0, SHA-256 begins 0123456789abcdef.',
    ],
    omitted: [],
  });
});

test('else the title of the dataset is left out', () => {
  if (shortest === undefined) throw new Error('no economy');
  const version = `The ${'old '.repeat(12)}harbour, dataset version 1.0, SHA-256 begins 0123456789abcdef.`;
  expect(footerOf({ version }, shortest)).toMatchObject({
    lines: [
      closing.source,
      'Rights in the source: © Harbour Office 2012. Free to quote.',
      'Dataset version 1.0, SHA-256 begins 0123456789abcdef.',
    ],
    omitted: [version],
  });
});

test('else only the beginning of the rights is shown', () => {
  if (shortest === undefined) throw new Error('no economy');
  const rights = `${closing.rights} ${'No reuse licence is stated. '.repeat(4).trim()}`;
  const { lines, omitted } = footerOf({ rights }, shortest);
  expect(lines.slice(1)).toEqual([
    'Rights in the source: © Harbour Office 2012. Free to quote. No…',
    'Dataset version 1.0, SHA-256 begins 0123456789abcdef.',
  ]);
  expect(omitted).toEqual([rights, closing.version]);
});

const flag = {
  text: 'All boats that were moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
  label: 'All boats that were moved',
  numbers: ['8 stated; 4 + 3 = 7.', '8 stated; parts: 7.'],
};

test('a total that does not add up is flagged in full, in letters as light as those of notes', () => {
  const usual = economiesOf(frame, 'short', 3)[0]?.[0];
  if (usual === undefined) throw new Error('no economy');
  const { lines, marks } = footerOf({}, usual, [flag]);
  expect(lines.join(' ')).toContain(flag.text);
  expect(marks.map(({ kind }) => kind)).toContain('flag');
  expect(marks.flatMap((mark) => (mark.kind === 'text' && mark.weight !== 400 ? mark.text : []))).toEqual([]);
});

test('it is flagged with its numbers alone where room is short', () => {
  if (shortest === undefined) throw new Error('no economy');
  expect(footerOf({}, shortest, [flag])).toMatchObject({
    lines: ['All boats that were moved: 8 stated; 4 + 3 = 7.', closing.source, expect.anything(), expect.anything()],
    omitted: [flag.text],
  });
});

test('and without its parts where they take more than a line', () => {
  if (shortest === undefined) throw new Error('no economy');
  const sum = '€1,800,000 stated; parts: €1,715,000.';
  const summands = '€1,800,000 stated; €140,000 + €1,500,000 + €75,000 = €1,715,000.';
  const loans = { text: flag.text, label: 'Loans', numbers: [summands, sum] };
  expect(footerOf({}, shortest, [loans]).lines[0]).toBe(`Loans: ${sum}`);
});

test.each([
  [
    'All boats that were moved from the outer to the inner harbour, or from there to the quay',
    /^All boats that [a-z ]+…$/,
  ],
  ['Donaudampfschiff'.repeat(12), /^Donaudampf\p{L}+…$/u],
])('its numbers are there whole where its label is too long: %s', (label, beginning) => {
  if (shortest === undefined) throw new Error('no economy');
  const [line = ''] = footerOf({}, shortest, [{ ...flag, label }]).lines;
  const numbers = ': 8 stated; parts: 7.';
  expect(line.slice(-numbers.length)).toBe(numbers);
  expect(line.slice(0, -numbers.length)).toMatch(beginning);
});

test('a flag is cut where its numbers alone are too long', () => {
  if (shortest === undefined) throw new Error('no economy');
  const { lines } = footerOf({}, shortest, [{ ...flag, numbers: [`8 ${'kilo'.repeat(60)} stated; parts: 7.`] }]);
  expect(lines[0]).toMatch(/^All boats that were moved: 8 (?:kilo)+.*…$/);
  expect(lines.slice(1, 2)).toEqual([closing.source]);
});
