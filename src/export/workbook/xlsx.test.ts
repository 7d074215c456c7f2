import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { writeXlsx } from './xlsx.ts';
import type { Cell } from './xlsxParts.ts';

const properties = { title: 'Quay', description: 'Boats & ropes', author: 'Harbour Office', language: 'en-GB' };
const written = (rows: Cell[][], widths = rows[0]?.map(() => 20) ?? []) =>
  writeXlsx([{ kind: 'table', name: 'Boats', widths, rows }], properties);

/** The rows of the only sheet, as an independent program reads them. */
async function rowsOf(bytes: Uint8Array): Promise<unknown[][]> {
  const [sheet] = await readExcelFile(Buffer.from(bytes), { trim: false });
  return sheet?.data ?? [];
}

function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part: ${name}`);
  return new TextDecoder().decode(part);
}

describe('another program reads from an xlsx file', () => {
  test('numbers of every size, and texts that look like numbers as texts', async () => {
    const rows = [
      ['a', 'b', 'c', 'd', 'e'],
      [0, -1.5, 9007199254740991, 0.0000001, '007'],
    ];
    expect(await rowsOf(await written(rows))).toEqual(rows);
  });

  test('an empty text as nothing, in a row that keeps its other cells in their columns', async () => {
    expect(
      await rowsOf(
        await written([
          ['a', 'b', 'c'],
          ['', 'x', ''],
          ['y', '', 3],
        ]),
      ),
    ).toEqual([
      ['a', 'b', 'c'],
      [null, 'x', null],
      ['y', null, 3],
    ]);
  });

  test('more columns than there are letters', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `column ${index}`);
    const [, row = []] = await rowsOf(await written([names, names.map((_, index) => index)]));
    expect([row[0], row[25], row[26], row[29]]).toEqual([0, 25, 26, 29]);
  });

  test('a text that is too long for a cell cut, where it says so', async () => {
    const [, row = []] = await rowsOf(await written([['a'], ['🛶'.repeat(20_000)]]));
    const text = String(row[0]);
    expect(text.length).toBe(32_767);
    expect(text).toMatch(/^🛶+\ufffd?… \(cut here: a cell holds no more\)$/u);
  });
});

describe('a sheet of a table', () => {
  const sheet = written([
    ['name', 'note'],
    ['boat', 'x'.repeat(100)],
  ]).then((bytes) => partOf(bytes, 'xl/worksheets/sheet1.xml'));

  test('keeps its names in sight', async () => {
    expect(await sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });

  test('has rows as high as their wrapped texts', async () => {
    expect([...(await sheet).matchAll(/<row r="\d" ht="(\d+)"/g)].map(([, height]) => height)).toEqual(['15', '90']);
  });

  test('is marked as one, from its first cell to its last', async () => {
    const table = partOf(
      await written([
        ['name', 'note'],
        ['boat', 1],
      ]),
      'xl/tables/table1.xml',
    );
    expect(table).toContain('ref="A1:B2"');
    expect(table).toContain('<tableColumn id="1" name="name"/><tableColumn id="2" name="note"/>');
  });
});

test('what XML cannot hold is written as the format says', async () => {
  const sheet = partOf(await written([['a'], ['bell\u0007 _x0007_ <&>"']]), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('>bell_x0007_ _x005F_x0007_ &lt;&amp;&gt;&quot;</t>');
});

test('a long sheet is written piece by piece, and is whole in the end', async () => {
  const rows = [['boat'], ...Array.from({ length: 2000 }, (_, index) => [`boat ${index}`])];
  let pauses = 0;
  const bytes = await writeXlsx([{ kind: 'table', name: 'Boats', widths: [20], rows }], properties, async () => {
    pauses += 1;
  });
  expect(pauses).toBeGreaterThan(20);
  expect(await rowsOf(bytes)).toEqual(rows);
  expect(bytes).toEqual(await written(rows));
});
