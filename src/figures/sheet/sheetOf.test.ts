import { describe, expect, test } from 'vitest';
import { parse } from '#src/dataset/file/parse.ts';
import { inventedDataset, pendingDataset } from '#src/testing/dataset.ts';
import { hostileDataset, hostileLabels } from '#src/testing/hostileLabels.ts';
import { type Sheet, sheetSizes } from './sheet.ts';
import { sheetOf } from './sheetOf.ts';
import { type Subject, subjectId, subjectsOf } from './subject.ts';

const sha256 = '26e299dc'.padEnd(64, '0');

/** Without spaces, isolating characters and marks of direction. */
const letters = (text: string) => text.replace(/[\s\u200f\u2066-\u2069]/g, '');
const textOf = ({ marks }: Sheet) => marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join('');

const datasets = { invented: inventedDataset(), hostile: hostileDataset() };
const cases = Object.entries(datasets).flatMap(([name, dataset]) =>
  subjectsOf(dataset).flatMap((subject) =>
    sheetSizes.map((size) => ({ name, dataset, subject, id: subjectId(subject), size })),
  ),
);

describe.each(cases)('the sheet of $name $id in $size', ({ dataset, subject, size }) => {
  const sheet = sheetOf(dataset, sha256, subject, size, 'short');

  const isLeftOut = (text: string) => sheet.omitted.notes.map(letters).includes(letters(text));

  test('says the whole of its headline, or its beginning where it names it as left out', () => {
    if (isLeftOut(sheet.title)) {
      expect(['slide', 'square']).toContain(size);
      expect(letters(textOf(sheet))).toContain(`${letters(sheet.title).slice(0, 40)}`);
      expect(textOf(sheet)).toContain('…');
    } else expect(letters(textOf(sheet))).toContain(letters(sheet.title));
  });

  test('says last which file it was made from', () => {
    const digits = '26e299dc00000000';
    const version = `${dataset.title}, dataset version 1.0, SHA-256 begins ${digits}.`;
    const end = isLeftOut(version) ? `Dataset version 1.0, SHA-256 begins ${digits}.` : version;
    const [source] = dataset.sources;
    const address = source?.url === undefined ? '' : `Release: ${source.url}`;
    const host = source?.url === undefined ? '' : 'Release: harbour.example';
    const last = isLeftOut(address) ? [end] : [`${end} ${address}`, `${end} ${host}`];
    expect(last.filter((text) => letters(textOf(sheet)).endsWith(letters(text)))).not.toEqual([]);
  });
});

test('the hostile dataset is one that the app opens', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(datasets.hostile));
  expect(await parse(bytes.buffer)).toMatchObject({ kind: 'dataset' });
});

const [work, money] = subjectsOf(datasets.invented);
const sheetIn = (size: Sheet['size'], subject = work, dataset = datasets.invented, notes: Sheet['notes'] = 'all') => {
  if (subject === undefined) throw new Error('no figure');
  return sheetOf(dataset, sha256, subject, size, notes);
};

test('a report is 1600 px wide and at least 900 high, a slide 1920 × 1080, a square 1080, a column 85 mm', () => {
  const shape = (size: Sheet['size']) => {
    const { width, height, physicalSize } = sheetIn(size, money);
    return [physicalSize, (height * physicalSize.width) / width];
  };
  expect(shape('report')).toEqual([{ unit: 'px', width: 1600, printWidth: 160 }, 900]);
  expect(shape('slide')).toEqual([{ unit: 'px', width: 1920, printWidth: 338.7 }, 1080]);
  expect(shape('square')).toEqual([{ unit: 'px', width: 1080 }, 1080]);
  expect(sheetIn('column').physicalSize).toEqual({ unit: 'mm', width: 85 });
});

test('a sheet grows where its content needs it, and nothing of it is left out', () => {
  const long = hostileDataset();
  const sheet = sheetOf(
    long,
    sha256,
    { kind: 'comparison', from: first(long.phases), to: first(long.phases.slice(1)) },
    'report',
    'all',
  );
  expect(sheet.height).toBeGreaterThan(450);
  for (const label of Object.values(hostileLabels)) expect(letters(textOf(sheet))).toContain(letters(label));
});

test('a figure brings its flag, its notes, its numbers’ notes, source and rights', () => {
  const text = letters(textOf(sheetIn('report')));
  expect(sheetIn('report').marks.filter(({ kind }) => kind === 'flag')).toHaveLength(1);
  for (const said of [
    'All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
    'Repairs are part of the visits.',
    'Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.',
    '© Harbour Office 2012. Free to quote.',
  ])
    expect(text).toContain(letters(said));
  expect(letters(textOf(sheetIn('report', money)))).toContain(letters('Loans.Lent, not given.'));
});

test('a comparison and totals bring what must be said beside their numbers, and what does not add up', () => {
  const [, , comparison, totals] = subjectsOf(datasets.invented);
  const compared = sheetIn('report', comparison);
  expect(letters(textOf(compared))).toContain(letters('Loans, Round 2. Lent, not given.'));
  expect(letters(textOf(compared))).toContain(letters('Visits for repairs: Part of the visits.'));
  expect(compared.flags).toEqual([
    'All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
  ]);
  expect(compared.marks.filter(({ kind }) => kind === 'flag')).toHaveLength(1);
  expect(sheetIn('report', totals).flags).toEqual(compared.flags);
  expect(sheetIn('report', totals).source).toBe('Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.');
});

test('a comparison has the order and the headings of the page, and a scale for each block', () => {
  const [, , comparison] = subjectsOf(datasets.invented);
  const sheet = sheetIn('report', comparison);
  expect(sheet.numbers.map((number) => ('measure' in number ? number.measure : number.total))).toEqual([
    'visits',
    'visits',
    'boats',
    'boats',
    'repairs',
    'grants',
    'loans',
    'rope',
  ]);
  const text = letters(textOf(sheet));
  for (const heading of [
    'Reported for both phases',
    'Reported for Round 1 only; not reported for Round 2: no difference can be given; bars on a scale of their own',
    'In British pounds, for Round 1 only: bars on a scale of their own',
    'In British pounds, for Round 2 only: bars on the same scale',
    'In kg, for Round 2 only: bars on a scale of their own',
  ])
    expect(text).toContain(letters(heading));
  const widths = sheet.marks.flatMap((mark) =>
    mark.kind === 'rect' && mark.height > 2 && mark.fill !== 'none' ? Math.round(mark.width) : [],
  );
  expect(widths.filter((width) => width === Math.max(...widths))).toHaveLength(4);
});

test('a slide shows the first lines, says how many more the report has, and holds the numbers that it shows', () => {
  const [, , comparison] = subjectsOf(datasets.invented);
  const slide = sheetIn('slide', comparison, datasets.invented, 'short');
  const report = sheetIn('report', comparison, datasets.invented, 'short');
  expect(report.omitted.lines).toBe(0);
  expect(report.numbers).toHaveLength(8);
  const { lines } = slide.omitted;
  expect(lines).toBeGreaterThan(0);
  expect(textOf(slide)).toContain(`and ${lines} more: see this image in full, size “Report”`);
  expect(slide.description).toMatch(
    new RegExp(`The last ${lines} of these lines are left out of the picture for lack of room\\.$`),
  );
  // Both values of the two measures that can be compared come first.
  expect(slide.numbers.slice(0, 4)).toEqual(report.numbers.slice(0, 4));
  expect(slide.numbers.length).toBeLessThan(report.numbers.length);
});

test('short notes are flags and at most two lines; what they leave out is named', () => {
  const { marks, omitted } = sheetIn('report', work, datasets.invented, 'short');
  const text = letters(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(''));
  expect(text).toContain(letters('All boats moved: Round 1 and Round 2 add up to 7; the release states 8'));
  for (const note of omitted.notes) expect(text).not.toContain(letters(note));
  const comparison = sheetIn('report', subjectsOf(datasets.invented)[2], datasets.invented, 'short');
  expect(comparison.omitted.notes).toEqual([]);
  expect(sheetIn('report', work, datasets.invented, 'all').omitted.notes).toEqual([]);
});

test('a comparison shows what it was arranged to show, and says what it leaves out', () => {
  const [from, to] = datasets.invented.phases;
  const filter = { filter: 'comparable', sort: 'release', query: 'boats' } as const;
  const sheet = sheetIn('report', { kind: 'comparison', from: first([from]), to: first([to]), filter });
  expect(sheet.numbers).toEqual([
    { phase: 'round-1', measure: 'boats' },
    { phase: 'round-2', measure: 'boats' },
  ]);
  expect(letters(textOf(sheet))).toContain(letters('Shown: 1 of 6 measures, only comparable ones, only with “boats”.'));
});

test('a figure has no key where each bar names its phase, and says what its phases are called', () => {
  const swatches = (sheet: Sheet) => sheet.marks.filter((mark) => mark.kind === 'rect' && mark.width === mark.height);
  for (const subject of [work, money]) expect(swatches(sheetIn('report', subject))).toEqual([]);
  const lines = (sheet: Sheet) => sheet.marks.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
  expect(lines(sheetIn('report'))).toContain('Round 1: First round; Round 2: Second round');
  expect(lines(sheetIn('report')).filter((line) => /^Round [12]$/.test(line))).toHaveLength(6);
});

test('a sheet says what its outlines mean: in the key, at the bar, in its words and its caution', () => {
  const dataset = pendingDataset();
  const [, figure] = dataset.figures;
  const [from, to] = dataset.phases;
  const subjects: Subject[] = [
    { kind: 'figure', figure: first([figure]) },
    { kind: 'comparison', from: first([from]), to: first([to]) },
  ];
  for (const subject of subjects) {
    const sheet = sheetOf(dataset, sha256, subject, 'report', 'short');
    expect(sheet.marks.map((mark) => (mark.kind === 'text' ? mark.text : ''))).toContain('outlined: not yet paid out');
    expect(sheet.marks.map((mark) => (mark.kind === 'text' ? mark.text : ''))).toContain('not yet paid out');
    const outlines = sheet.marks.filter((mark) => mark.kind === 'rect' && mark.stroke?.colour === '#12436d');
    expect(outlines).toHaveLength(2);
    expect(sheet.description).toContain('£1,500,000, not yet paid out');
    expect(sheet.cautions).toContain('Outlined: Loans, £1,500,000, not yet paid out.');
  }
});

test('the numbers that a sheet draws are named in drawn order, gaps left out', () => {
  expect(sheetIn('report').numbers).toEqual([
    { phase: 'round-1', measure: 'visits' },
    { phase: 'round-2', measure: 'visits' },
    { phase: 'round-1', measure: 'repairs' },
    { phase: 'round-1', measure: 'boats' },
    { phase: 'round-2', measure: 'boats' },
  ]);
});

function first<Item>([item]: readonly (Item | undefined)[]): Item {
  if (item === undefined) throw new Error('nothing there');
  return item;
}
