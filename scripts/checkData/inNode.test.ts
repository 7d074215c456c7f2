import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import type { GivenFile } from './checkFile.ts';
import { checkAll } from './inNode.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const dataset = inventedDataset({ changes: [{ version: '1.0', date: '2012-07-01', note: 'First version.' }] });
const valid: GivenFile = { file: 'data/harbour.json', bytes: bytesOf(JSON.stringify(dataset, null, 2)) };
const quoteless: GivenFile = {
  file: 'quote.json',
  bytes: bytesOf(JSON.stringify(dataset, null, 2).replace('"80 Visits"', '"80 visits"')),
};
const missing: GivenFile = { file: 'none.json', reason: 'there is no such file or folder' };
const lines = (text: string) =>
  new TextDecoder()
    .decode('bytes' in valid ? valid.bytes : undefined)
    .split('\n')
    .indexOf(text) + 1;

test('of a valid file what is worth a look is told, then what it holds', () => {
  const { report, exitCode } = checkAll([valid], 'text');
  expect(exitCode).toBe(0);
  expect(report.split('\n')).toEqual([
    `data/harbour.json:${lines('        "1. First round: the scheme opened in May 2011, with 61 visits,17 for repairs, and 4 boats moved. £ 12,345 was paid in grants.",')}:9: worth a look: sources[0].lines[2]: "1" is in no quote`,
    `data/harbour.json:${lines('        "2. Second round:",')}:9: worth a look: sources[0].lines[4]: "2" is in no quote`,
    `data/harbour.json:${lines('      "id": "rope",') - 1}:5: worth a look: measures[5]: no figure shows "rope"`,
    'data/harbour.json: valid: 3 places worth a look',
    '  Harbour Repair Scheme, version 1.0: 1 source, 10 lines, 2 phases, 6 measures, 8 values, 2 stated totals and 2 figures',
    '  Round 1: 4 reported, 2 not reported',
    '  Round 2: 4 reported, 2 not reported',
    '  All visits: Round 1 and Round 2 add up to 141, as the release states.',
    '  All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.',
    '  changed in 1.0, 2012-07-01: First version.',
  ]);
});

test('several files are told one after the other, and the worst gives the exit code', () => {
  const { report, exitCode } = checkAll([quoteless, missing, valid], 'text');
  const [first, second, third] = report.split('\n\n');
  expect(first).toMatch(
    /^quote\.json:\d+:7: observations\[4\]\.quote: "80 visits" does not occur in the release \(line 7 has "80 Visits"\)\nquote\.json: not valid: 1 problem$/,
  );
  expect(second).toBe('none.json: cannot be read: there is no such file or folder');
  expect(third).toContain('data/harbour.json: valid');
  expect([exitCode, checkAll([valid, quoteless], 'text').exitCode]).toEqual([2, 1]);
});

test('every problem is told, not the first fifty alone', () => {
  const measures = Array.from({ length: 90 }, () => ({ label: '' }));
  const { report } = checkAll([{ file: 'a.json', bytes: bytesOf(JSON.stringify({ ...dataset, measures })) }], 'text');
  expect(report).toContain('a.json: not valid: 270 problems');
});

test('a file that is no JSON has its line and column', () => {
  expect(checkAll([{ file: 'a.json', bytes: bytesOf('{\n "a";\n}') }], 'text').report.split('\n')[0]).toBe(
    'a.json:2:5: is not JSON: unexpected ";"; entries are divided by commas',
  );
});

test('as JSON it is an entry for each file', () => {
  const checks: unknown = JSON.parse(checkAll([valid, quoteless, missing], 'json').report);
  expect(checks).toMatchObject([
    {
      file: 'data/harbour.json',
      status: 'valid',
      worthALook: [{ path: 'sources[0].lines[2]', column: 9 }, {}, { path: 'measures[5]' }],
      summary: {
        counts: { measures: 6, observations: 8 },
        coverage: [{ phase: 'round-1', reported: 4, notReported: 2 }, { phase: 'round-2' }],
        totals: [
          { id: 'visits', verdict: 'agrees' },
          { id: 'boats', verdict: 'differs' },
        ],
      },
    },
    {
      file: 'quote.json',
      status: 'not-valid',
      stage: 'words',
      problems: [{ path: 'observations[4].quote', column: 7 }],
    },
    { file: 'none.json', status: 'unreadable' },
  ]);
});

test('annotations of GitHub name file, line and column, and break no line', () => {
  const file = { file: 'a,b:c%.json', bytes: bytesOf('{\n  "a\\nb": 1 }') };
  const { report } = checkAll([file, valid], 'github');
  expect(report).toContain(
    '::error file=a%2Cb%3Ac%25.json,line=2,col=3::["a\\nb"]: is no key of the format; there are ',
  );
  expect(report).toMatch(/^::warning file=data\/harbour\.json,line=\d+,col=5::measures\[5\]: no figure shows "rope"$/m);
});
