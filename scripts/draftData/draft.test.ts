import { expect, test } from 'vitest';
import { pathText } from '#src/dataset/check/problem.ts';
import { parse } from '#src/dataset/file/parse.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { draftFrom } from './inNode.ts';
import { placeholderFindings } from './placeholders.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const draftOf = (bytes: Uint8Array) =>
  draftFrom({ file: 'boats.txt', bytes, draft: 'boats.json', id: 'boats', schema: 'dataset.schema.json' });

/** The dataset that a text is drafted as, which the check of datasets takes. */
function drafted(text: string): Dataset {
  const { json, report } = draftOf(bytesOf(text));
  if (json === undefined) throw new Error(report);
  const parsed = parse(bytesOf(json));
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.dataset;
}

/** What is proposed of a text: each value, its label, its words and its unit in short. */
function proposed(text: string) {
  const { measures, observations } = drafted(text);
  return observations.map(({ value, quote }, index) => {
    const { label = '', unit } = measures[index] ?? {};
    const money = unit?.kind === 'money' ? unit.currency : undefined;
    return [value, label, quote, unit?.kind === 'quantity' ? unit.symbol : (money ?? unit?.kind)];
  });
}

/** What is said of numbers that are left out of a text with one more: each number, and why. */
function leftOut(text: string): string[] {
  const { report } = draftOf(bytesOf(`${text}\n61 visits`));
  return [...report.matchAll(/^boats\.txt:\d+:\d+: "(.*?)" (.*)$/gm)].map(([, number, why]) => `${number} ${why}`);
}

test('a draft holds the text word for word, and a placeholder for what a person has to decide', () => {
  expect(drafted('\ufeffHarbour\r\n\r\n  61 visits ,17 for repairs \r\n\r\n')).toEqual({
    $schema: 'dataset.schema.json',
    format: 1,
    id: 'boats',
    version: 'DRAFT',
    title: 'TITLE OF THE PAGE',
    summary: 'SUMMARY IN ONE SENTENCE',
    sources: [
      {
        id: 'release',
        publisher: 'PUBLISHER OF THE RELEASE',
        title: 'TITLE OF THE RELEASE',
        published: '9999',
        lines: ['Harbour', '', '  61 visits ,17 for repairs ', ''],
      },
    ],
    phases: [{ id: 'phase', label: 'NAME OF THE PHASE' }],
    measures: [
      { id: 'visits', label: 'visits', unit: { kind: 'count', one: 'UNIT', other: 'UNITS' } },
      { id: 'for-repairs', label: 'for repairs', unit: { kind: 'count', one: 'UNIT', other: 'UNITS' } },
    ],
    observations: [
      { phase: 'phase', measure: 'visits', value: 61, quote: '61 visits' },
      { phase: 'phase', measure: 'for-repairs', value: 17, quote: '17 for repairs' },
    ],
    comparison: { change: 'none' },
    figures: [
      {
        id: 'figure-1',
        title: 'TITLE OF FIGURE 1',
        subtitle: 'WHAT IT SHOWS, WHERE AND WHEN',
        kind: 'phases',
        measures: ['visits', 'for-repairs'],
      },
    ],
  });
});

test.each([
  ['• 46 Forged, stolen or lost passes found;', [46, 'Forged, stolen or lost passes found']],
  ['Boats moved: 4.', [4, 'Boats moved', 'Boats moved: 4']],
  ['Visits (61)', [61, 'Visits', 'Visits (61)']],
  ['Visits rose to 61 in all ports.', [61, 'Visits rose to … in all ports', 'Visits rose to 61 in all ports']],
  ['[Total with Phase 1 = 148]', [148, 'Total with Phase 1', 'Total with Phase 1 = 148']],
  ['seven quays', [7, 'quays', 'seven quays']],
  ['£ 12,345.50 was paid [in grants].', [12_345.5, 'was paid', '£ 12,345.50 was paid', 'GBP']],
  ['£1.5m [in loans].', [1_500_000, 'in loans', '£1.5m [in loans]', 'GBP']],
  ['A$5 for nets', [5, 'for nets', 'A$5 for nets', 'AUD']],
  ['5 million EUR of loans', [5_000_000, 'of loans', '5 million EUR of loans', 'EUR']],
  ['12.5% of boats', [12.5, 'of boats', '12.5% of boats', '%']],
  ['12 per cent of boats', [12, 'of boats', '12 per cent of boats', '%']],
  ['Rope: 12 kg.', [12, 'Rope', 'Rope: 12 kg', 'kg']],
  ['1.5 hours of rain', [1.5, 'hours of rain', '1.5 hours of rain', 'hours']],
])('%s', (text, [value, label, quote, unit = 'count']) => {
  expect(proposed(text)).toEqual([[value, label, quote ?? expect.any(String), unit]]);
});

test('words that follow one number are not taken for those before the next', () => {
  expect(proposed('It began in four ports and now runs in eleven.')).toEqual([
    [4, 'ports and now runs', 'four ports and now runs', 'count'],
    [11, 'LABEL OF NUMBER 2', 'eleven', 'count'],
  ]);
});

test('where the same words stand twice, they are told apart by those around them', () => {
  const text = 'First:\n5 boats moved\nSecond:\n5 boats moved';
  expect(drafted(text).observations).toMatchObject([
    { measure: 'boats-moved', quote: '5 boats moved', within: 'First:\n5 boats moved' },
    { measure: 'boats-moved-2', quote: '5 boats moved', within: 'Second:\n5 boats moved' },
  ]);
});

test.each([
  ['over 50 boats', 'at-least'],
  ['no more than 50 boats', 'at-most'],
  ['50 boats or more', 'at-least'],
  ['50 or so boats', 'about'],
])('%s are not stated as exact', (text, qualifier) => {
  expect(drafted(text).observations).toMatchObject([{ value: 50, qualifier }]);
});

test.each([
  ['On 5 June 2012', ['5 is part of a date', '2012 is part of a date']],
  ['June 5, 1850', ['5 is part of a date', '1850 may be a year']],
  ['a quiet 2012 brought', ['2012 may be a year']],
  ['at 10.30 am', ['10.30 is a time']],
  ['1. Visits', ['1 is a mark of a list or a note']],
  ['Phase 1 and 2', ['1 names something', '2 names something']],
  ['Call 020 7946 0018', ['020', '7946', '0018'].map((part) => `${part} is part of a telephone or reference number`)],
  ['Ref: 417', ['417 is a reference or an age']],
  ['https://harbour.example/bulletins/7', ['7 is part of an address']],
  ['at 10 Old Harbour Street', ['10 is part of an address']],
  ['one of them', ['one seldom counts anything']],
  ['R$ 30, 5m, 7th, twenty-one', ['30', '5m', '7th', 'twenty-one'].map((each) => `${each} cannot be read for certain`)],
])('%s: nothing is claimed of it', (text, expected) => {
  expect(leftOut(text)).toEqual(expected);
});

test('what is to be decided is told by its line in the draft, with what the text has for it', () => {
  const text = 'Harbour\n5 June 2012\nPhase 1: 61 visits\nPhase 2: £7 Visits\n[total = 68]';
  const { json = '', report } = draftOf(bytesOf(text));
  const lineOf = (part: string) => json.split('\n').findIndex((line) => line.includes(part)) + 1;
  const lines = report.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      "To decide in the draft, which proposes 3 of the text's numbers:",
      `boats.json:${lineOf('"title": "TITLE OF THE PAGE"')}:3: title: is the heading of the page`,
      `boats.json:${lineOf('9999')}:7: sources[0].published: is a year, a month or a day, YYYY-MM-DD; dates are on line 2`,
      `boats.json:${lineOf('"phases"')}:3: phases: are to be named, one or several; the text names "Phase 1" and "Phase 2"`,
      'Then: npm run check-data -- boats.json',
    ]),
  );
  expect(report).toContain('measures[1]: is labelled as measures[0] is: one measure, in two phases?');
  expect(report).toContain('observations[2]: may be a sum that the release states');
  expect(report).toContain('check that amounts are in GBP');
});

test('the check of datasets names each placeholder that is left, and nothing else in capitals', () => {
  const dataset = drafted('DRAFT\n61');
  const paths = (value: unknown) => placeholderFindings(value).map(({ path }) => pathText(path));
  expect(paths(dataset)).toEqual([
    'version',
    'title',
    'summary',
    'sources[0].publisher',
    'sources[0].title',
    'sources[0].published',
    'phases[0].label',
    'measures[0].label',
    'measures[0].unit.other',
    'figures[0].title',
    'figures[0].subtitle',
  ]);
  expect(paths({ ...inventedDataset(), title: 'TITLE OF THE PAGES' })).toEqual([]);
});

test.each([
  ['no numbers', 'A quiet harbour.', 1, 'boats.txt: holds no number to propose, and a dataset needs one'],
  ['numbers that count nothing', 'Since 2012', 1, 'boats.txt:1:7: "2012" may be a year'],
  ['white space', ' \r\n\t', 2, 'boats.txt:1:1: is empty'],
  ['nothing', '', 2, 'boats.txt:1:1: is empty'],
  ['more lines than a dataset holds', `61 visits${'\nboats'.repeat(20_000)}`, 1, 'more than 20,000 lines'],
])('%s: no draft, but a sentence', (_, text, exitCode, sentence) => {
  const { json, ...said } = draftOf(bytesOf(text));
  expect([json, said.exitCode]).toEqual([undefined, exitCode]);
  expect(said.report).toContain(sentence);
});

test.each([
  ['Latin-1', Uint8Array.of(0xa3, 0x35), 'boats.txt:1:1: is not UTF-8 but, by its "£", Latin-1; save it as UTF-8'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x35, 0), 'boats.txt:1:1: is UTF-16, not UTF-8; save it as UTF-8'],
])('%s is refused', (_, bytes, report) => {
  expect(draftOf(bytes)).toEqual({ report, exitCode: 2 });
});

test.each([
  ['commas that hang', `• 61 boats${`${','.repeat(30)} and`.repeat(12)}`, [61]],
  ['hostile markup', '<b>5 boats</b> </script><img src=x onerror="alert(61 quays)">', [61]],
  ['2,000 characters without a space', `61 ${'W'.repeat(2000)}`, [61]],
  ['2,000 characters that a number ends', `${'W'.repeat(2000)} 61`, [61]],
  ['a text from right to left', '61 ביקורים בנמל, 17 לתיקון', [61, 17]],
  ['control characters', '61 \u0000\u001b[31mboats\u0085', [61]],
  ['old line ends', 'Harbour\r61 visits\r', [61]],
])('%s: a valid draft', (_, text, values) => {
  expect(drafted(text).observations.map(({ value }) => value)).toEqual(values);
});
