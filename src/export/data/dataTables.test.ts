import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset, hostileRows, longLabel } from '#src/testing/hostileTexts.ts';
import { dataTables } from './dataTables.ts';

/** The rows of a dataset's CSV files, as an independent program reads them. */
function opened(dataset: Dataset): Record<string, string>[][] {
  return dataTables(dataset).map(({ bytes }) => {
    const { data, errors } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
      header: true,
      delimiter: ',',
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    return data;
  });
}

describe('another program reads from the table of all observations', () => {
  const dataset = inventedDataset();
  const [rows = []] = opened(dataset);

  test('a row for each phase and measure, phase by phase', () => {
    expect(rows.map(({ phase, measure, value, status }) => [phase, measure, value, status].join(' '))).toEqual([
      'round-1 visits 61 A',
      'round-1 repairs 17 A',
      'round-1 boats 4 A',
      'round-1 grants 12345 A',
      'round-1 loans [x] O',
      'round-1 rope [x] O',
      'round-2 visits 80 A',
      'round-2 repairs [x] O',
      'round-2 boats 3 A',
      'round-2 grants [x] O',
      'round-2 loans 1500000 A',
      'round-2 rope 12.5 A',
    ]);
  });

  test('the observations as they are in the dataset', () => {
    const reported = rows.filter(({ status }) => status === 'A');
    expect(
      reported.map(({ phase, measure, value, quote, counted_by, note }) => ({
        ...{ phase, measure, value: Number(value), quote },
        ...(counted_by === '' ? {} : { countedBy: counted_by }),
        ...(note === '' ? {} : { note }),
      })),
    ).toEqual(dataset.observations);
  });

  test('money with its currency, where the words stand and in which release', () => {
    expect(rows[3]).toMatchObject({ currency: 'GBP', where: 'Notes, 1; line 3', source: 'bulletin' });
  });
});

test('the stated totals stand in a file of their own, where there are any', () => {
  const [, totals = []] = opened(inventedDataset());
  expect(totals.map(({ total, stated, computed, verdict }) => [total, stated, computed, verdict])).toEqual([
    ['visits', '141', '141', 'agrees'],
    ['boats', '8', '7', 'differs'],
  ]);
  const names = (dataset: Dataset) => dataTables(dataset).map(({ name }) => name);
  expect(names(inventedDataset())).toEqual(['harbour-repair.csv', 'harbour-repair-totals.csv']);
  expect(names(inventedDataset({ statedTotals: [] }))).toEqual(['harbour-repair.csv']);
});

describe('hostile texts come back', () => {
  const [rows = [], totals = []] = opened(hostileDataset);

  test('with an apostrophe before what a spreadsheet would run, and in no other way changed', () => {
    expect(rows.slice(0, 9).map(({ measure_label }) => measure_label)).toEqual([
      "'=1+1",
      `'+44, or "more"`,
      "'@label",
      '\u200f-ביקורים "בנמל"',
      '<b>&amp;</b> ]]> --> </script>',
      'زيارات, 訪問 🛶',
      longLabel,
      '_x0041_ \\n {x} [x]',
      "'-",
    ]);
    expect(rows.slice(0, 9).map(({ quote }) => quote)).toEqual([
      `'=HYPERLINK("https://harbour.example") 61 visits`,
      `'+loans\u2028of "30" boats,\u2029 and`,
      "'\t@rope\tfor 12 nets",
      "'-\u202eביקורים\u202c 44 ביקורים",
      "'tis <b>&amp;</b> 17 piers <!--",
      '5\nquays, and',
      `99 ${longLabel}`,
      '_x0041_ and 8 cranes',
      '7 bells\u0085 rang\u000b',
    ]);
    expect(rows[0]).toMatchObject({ phase_label: "'=Round", unit: "'=visits", note: "'=cmd|' /C calc'!A1" });
    expect(totals).toMatchObject([{ total_label: "'=SUM(A1:A2)", difference: '8', verdict: 'differs' }]);
  });

  test('with their numbers, and gaps as gaps', () => {
    expect(rows.map(({ value }) => value)).toEqual([
      ...hostileRows.map(({ value }) => String(value)),
      ...hostileRows.map(() => '[x]'),
    ]);
  });
});
