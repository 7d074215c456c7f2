import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Subject } from '#src/figures/sheet/subject.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { browserPlatform } from './browserPlatform.ts';
import { exportFile } from './exportFile.ts';

const dataset = inventedDataset();
const [first, second] = dataset.phases;
const [work, money] = dataset.figures;
if (first === undefined || second === undefined) throw new Error('two phases needed');
if (work === undefined || money === undefined) throw new Error('two figures needed');

const csv = (subject: Subject) =>
  exportFile(
    { dataset, sha256: '5a'.repeat(32) },
    { subject, format: 'csv', size: 'square', scale: 4, background: 'white', notes: 'all', text: 'outlines' },
    browserPlatform,
  );

/** The rows of a table as an independent program reads them. */
async function rows(subject: Subject): Promise<string[][]> {
  const { bytes } = await csv(subject);
  const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** What some columns of a table hold, by their names. */
async function columns(subject: Subject, ...names: string[]): Promise<string[]> {
  const [header = [], ...rest] = await rows(subject);
  return rest.map((cells) => names.map((name) => cells[header.indexOf(name)]).join(' '));
}

describe('the table of a figure', () => {
  test('has a name and a type', async () => {
    expect(await csv({ kind: 'figure', figure: money })).toMatchObject({
      name: 'harbour-repair-money.csv',
      type: 'text/csv;charset=utf-8',
    });
  });

  test('holds what is drawn with its words, gaps too', async () => {
    expect(await rows({ kind: 'figure', figure: money })).toEqual([
      [
        ...['phase', 'phase_label', 'measure', 'measure_label', 'value', 'status', 'unit', 'currency', 'qualifier'],
        ...['quote', 'source', 'where', 'counted_by', 'note', 'pending'],
      ],
      [
        ...['round-2', 'Round 2', 'loans', 'Loans', '1500000', 'A', 'British pounds', 'GBP', ''],
        ...['Loans of £1.5m', 'bulletin', 'Notes, 2; line 9', '', 'Lent, not given.', ''],
      ],
      ['round-2', 'Round 2', 'grants', 'Grants', '[x]', 'O', 'British pounds', 'GBP', '', '', '', '', '', '', ''],
    ]);
  });

  test('is in drawn order', async () => {
    expect(await columns({ kind: 'figure', figure: work }, 'measure', 'phase', 'value')).toEqual([
      'visits round-1 61',
      'visits round-2 80',
      'repairs round-1 17',
      'repairs round-2 [x]',
      'boats round-1 4',
      'boats round-2 3',
    ]);
  });
});

test('the table of a comparison holds every measure of both phases, the first one first', async () => {
  expect(await columns({ kind: 'comparison', from: second, to: first }, 'measure', 'phase', 'value')).toEqual([
    'visits round-2 80',
    'visits round-1 61',
    'repairs round-2 [x]',
    'repairs round-1 17',
    'boats round-2 3',
    'boats round-1 4',
    'grants round-2 [x]',
    'grants round-1 12345',
    'loans round-2 1500000',
    'loans round-1 [x]',
    'rope round-2 12.5',
    'rope round-1 [x]',
  ]);
});

test('the table of the totals holds each with its verdict', async () => {
  expect((await csv({ kind: 'totals' })).name).toBe('harbour-repair-totals.csv');
  expect(await columns({ kind: 'totals' }, 'total', 'stated', 'computed', 'verdict')).toEqual([
    'visits 141 141 agrees',
    'boats 8 7 differs',
  ]);
});

test('the same table is the same file, byte for byte', async () => {
  const [once, again] = await Promise.all([csv({ kind: 'totals' }), csv({ kind: 'totals' })]);
  expect([...once.bytes]).toEqual([...again.bytes]);
});
