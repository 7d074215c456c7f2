import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset, hostileRows } from '#src/testing/hostileTexts.ts';
import { workbookOf } from './workbook.ts';

const sha256 = 'ab'.repeat(32);

/** The sheets of a workbook, as an independent program reads them. */
async function opened(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const sheets = await readExcelFile(Buffer.from(bytes), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** Rows by the names in the first one. */
function records([names = [], ...rows]: unknown[][] = []): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [String(name), row[index]])));
}

const parts = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, text: new TextDecoder().decode(part) }));

describe('another program reads from a workbook', () => {
  const opening = workbookOf({ dataset: inventedDataset(), sha256 }).then(opened);

  test('a cover, notes, what the columns mean, and one table a sheet', async () => {
    const sheets = await opening;
    expect(Object.keys(sheets)).toEqual(['Cover', 'Notes', 'Columns', 'Data', 'Totals', 'The rounds']);
  });

  test('on the cover: title, source, contents, what the marks mean, rights, version and checksum', async () => {
    const sheets = await opening;
    expect(sheets['Cover']).toEqual([
      ['Harbour Repair Scheme', null],
      ['Summary', 'Every number of a harbour bulletin of June 2012.'],
      [
        'Source bulletin',
        'Harbour Office (2012). “Harbour Repair Scheme: results so far”, bulletin 7, 5 June 2012. ' +
          'https://harbour.example/bulletins/7 On its page: “This page is kept as it was.”',
      ],
      ['Numbers', '8 values and 2 stated totals; for 4 pairs of a measure and a phase nothing was reported.'],
      ['Sheet Notes', 'A row is one note, and what it is about.'],
      ['Sheet Columns', 'A row is one column of the sheet Data or Totals, and what it means.'],
      ['Sheet Data', 'A row is one measure in one phase, reported or not.'],
      ['Sheet Totals', 'A row is one total that a release states, beside its parts.'],
      [
        'Sheet The rounds',
        'A row is one line of the table “The rounds”, with the words of the release and where they stand.',
      ],
      ['[x]', 'Stands where a value would be: none was reported. That is not zero.'],
      ['Status A', 'The value is reported.'],
      ['Status O', 'The value is not reported; that is not zero.'],
      ['Rights', '© Harbour Office 2012. Free to quote.'],
      [
        'Rights',
        'The charts, tables and descriptions made from these data carry no conditions of their own. For more than your law lets anyone quote, ask who holds the rights in the source.',
      ],
      ['Version', '1.0'],
      ['SHA-256 of harbour-repair.json', sha256],
    ]);
  });

  test('every note, and what it is about', async () => {
    const sheets = await opening;
    expect(sheets['Notes']).toEqual([
      ['kind', 'about', 'note'],
      ['Measure', 'Visits for repairs', 'Part of the visits.'],
      ['Comparison', 'All measures', 'The rounds were not equally long.'],
      ['Number', 'Loans, Round 2', 'Lent, not given.'],
      ['Figure', '80 visits reported for Round 2, 61 for Round 1', 'Repairs are part of the visits.'],
    ]);
  });

  test('values as numbers, gaps as [x]', async () => {
    const sheets = await opening;
    const rows = records(sheets['Data']);
    expect(rows.map(({ value }) => value)).toEqual([
      61,
      17,
      4,
      12345,
      '[x]',
      '[x]',
      80,
      '[x]',
      3,
      '[x]',
      1500000,
      12.5,
    ]);
    expect(rows[0]).toMatchObject({ phase: 'round-1', measure_label: 'Visits', status: 'A', quote: '61 visits' });
  });

  test('totals beside their parts, also as numbers', async () => {
    const sheets = await opening;
    const rows = records(sheets['Totals']);
    expect(rows).toMatchObject([
      { total: 'visits', stated: 141, computed: 141, difference: 0, verdict: 'agrees' },
      { total: 'boats', stated: 8, computed: 7, difference: 1, verdict: 'differs' },
    ]);
  });

  test('a table of texts with the words that state each line', async () => {
    const sheets = await opening;
    expect(sheets['The rounds']).toEqual([
      ['Round', 'Began', 'quote', 'where'],
      ['Round 1', 'May 2011', 'the scheme opened in May 2011', 'Notes, 1; line 3'],
    ]);
  });
});

describe('hostile texts come back from a workbook', () => {
  const made = workbookOf({ dataset: hostileDataset, sha256 });
  const opening = made.then(opened);

  test('word for word, without an apostrophe', async () => {
    const sheets = await opening;
    const rows = records(sheets['Data']).slice(0, 9);
    expect(rows.map(({ measure_label, value, quote }) => [measure_label, value, quote])).toEqual(
      hostileRows.map(({ label, value, quote }) => [label, value, quote]),
    );
    expect(rows[0]).toMatchObject({ phase_label: '=Round', unit: '=visits', note: "=cmd|' /C calc'!A1" });
    expect(sheets['Cover']?.[0]?.[0]).toBe('Quay {50%} & Co_#1 \\ ~^$ "q" </script>');
  });

  test('on sheets whose names every program bears, in columns whose names differ', async () => {
    const sheets = await opening;
    expect(Object.keys(sheets).slice(5)).toEqual(['Rounds what where and more of', 'History sheet']);
    expect(sheets['Rounds what where and more of']?.slice(0, 2)).toEqual([
      ['=A1', '=a1 (2)', 'quote', 'where'],
      ['=1+1', "'tis", '7 bells', expect.stringMatching(/^line \d+$/)],
    ]);
    expect(sheets['History sheet']?.[0]).toEqual(['quote', 'quote (2)', 'where']);
  });

  test('as texts: no cell holds a formula, none is merged with another', async () => {
    const xml = parts(await made).map(({ text }) => text);
    expect(xml.filter((text) => /<f[ >]|<mergeCell/.test(text))).toEqual([]);
  });
});

test('the properties of a workbook name its title, author and language', async () => {
  const dataset = inventedDataset({ changes: [{ version: '1.0', date: '2013-01-31', note: 'First.' }] });
  const core = parts(await workbookOf({ dataset, sha256 })).find(({ name }) => name === 'docProps/core.xml')?.text;
  expect(core).toContain(
    '<dc:title>Harbour Repair Scheme</dc:title><dc:creator>Harbour Repair Scheme, dataset version 1.0</dc:creator>',
  );
  expect(core).toContain('<dc:language>en-GB</dc:language>');
  expect(core).toContain('>2013-01-31T00:00:00Z</dcterms:modified>');
});

describe('a workbook', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('has the same bytes at any time and in any time zone', async () => {
    const made = new Set<string>();
    for (const [index, zone] of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].entries()) {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ now: new Date(Date.UTC(2020 + index, 6, 1)), toFake: ['Date'] });
      made.add(Buffer.from(await workbookOf({ dataset: inventedDataset(), sha256 })).toString('base64'));
    }
    expect(made.size).toBe(1);
  });

  test('has neither notes nor totals where there are none', async () => {
    const { comparison: _, ...rest } = inventedDataset({ statedTotals: [], tables: [], observations: [] });
    const measures = rest.measures.map(({ id, label, unit }) => ({ id, label, unit }));
    const figures = rest.figures.map(({ notes: __, ...figure }) => figure);
    const dataset = { ...rest, measures, figures, comparison: { change: 'none' as const } };
    expect(Object.keys(await opened(await workbookOf({ dataset, sha256 })))).toEqual(['Cover', 'Columns', 'Data']);
  });
});
