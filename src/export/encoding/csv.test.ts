import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatCsv } from './csv.ts';

const written = (rows: string[][]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(formatCsv(rows));

/** A file as an independent program reads it. */
function opened(rows: string[][]): string[][] {
  const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(formatCsv(rows)), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

/** A text in the middle of a row, as an independent program reads it. */
function cell(text: string): string | undefined {
  const [before, [start, read, end] = [], after] = opened([
    ['a', 'b', 'c'],
    ['start', text, 'end'],
    ['x', 'y', 'z'],
  ]);
  expect([before, start, end, after]).toEqual([['a', 'b', 'c'], 'start', 'end', ['x', 'y', 'z']]);
  return read;
}

describe('a csv file', () => {
  test('has a mark for utf-8, commas and the line ends of the standard, the last one too', () => {
    expect(
      written([
        ['measure', 'value'],
        ['Visits', '61'],
      ]),
    ).toBe('\ufeffmeasure,value\r\nVisits,61\r\n');
  });

  test('begins with the three bytes of that mark', () => {
    expect([...formatCsv([['é']])]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x0d, 0x0a]);
  });

  test('quotes a cell only where it must', () => {
    expect(written([['61 visits,17 for repairs', 'plain; text', 'the “quay”', 'the "quay"', '']])).toBe(
      '\ufeff"61 visits,17 for repairs",plain; text,the “quay”,"the ""quay""",\r\n',
    );
  });
});

describe('another program reads back', () => {
  test.each([
    ['commas and quotes', '61 visits,17 for "repairs", "", and ",'],
    ['quotes alone', '"""'],
    ['an empty cell', ''],
    ['spaces at both ends', '  61 visits '],
    ['line breaks', 'one\ntwo\r\nthree\rfour'],
    ['what some programs take for a line break', 'one\u2028two\u2029three\u0085four\u000bfive\u000csix'],
    ['a tab inside', '61\tvisits'],
    ['hebrew, and marks that turn the writing round', 'ביקורים \u202e61\u202c\u200f, "תיקונים"'],
    ['arabic, chinese and a boat', 'زيارات, 訪問 🛶'],
    ['2,000 characters', '61 "quay", '.repeat(200).slice(0, 2000)],
    ['a true minus', '\u221210'],
    ['an apostrophe', "'tis"],
    ['a formula that does not begin the cell', 'see =1+1'],
    ['a mark of a gap', '[x]'],
  ])('%s', (_, text) => {
    expect(cell(text)).toBe(text);
  });

  test('numbers, those below zero too', () => {
    expect(opened([['-10', '-10.5', '-0.005', '0', '1500000']])).toEqual([['-10', '-10.5', '-0.005', '0', '1500000']]);
  });
});

describe('an apostrophe keeps a spreadsheet from running', () => {
  test.each([
    '=SUM(A1:A2)',
    '=HYPERLINK("https://harbour.example","61, visits")',
    '+44',
    '-x',
    '-10 visits',
    '-1+1',
    '-10\n',
    '--1',
    '-',
    '@visits',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠visits',
  ])('%j', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  test('also in the first cell of a line', () => {
    expect(opened([['=1+1', '61'], ['@a']])).toEqual([["'=1+1", '61'], ["'@a"]]);
  });
});
