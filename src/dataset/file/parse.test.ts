import { describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import type { SyntaxFault } from './jsonSyntaxError.ts';
import { type Parsed, parse } from './parse.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const invented = JSON.stringify(inventedDataset(), null, 2);

type Problems = Extract<Parsed, { kind: 'problems' }>;

function fileProblem(message: string, place: { line?: number; column?: number } = {}): Problems {
  return { kind: 'problems', stage: 'file', problems: [{ path: '', message, ...place }], more: 0 };
}

const syntaxProblem = (syntax: SyntaxFault, message: string, line: number, column: number): Problems => ({
  ...fileProblem(message, { line, column }),
  syntax,
});

describe('a valid file', () => {
  test('is a dataset', async () => {
    expect(await parse(bytesOf(invented))).toEqual({ kind: 'dataset', dataset: inventedDataset() });
  });
  test('may begin with a byte order mark', async () => {
    expect(await parse(bytesOf(`\ufeff${invented}`))).toMatchObject({ kind: 'dataset' });
  });
  test('may come as an array buffer', async () => {
    expect(await parse(bytesOf(invented).buffer)).toMatchObject({ kind: 'dataset' });
  });
});

describe('what is no JSON file', () => {
  test('more than 10,000,000 bytes', async () => {
    expect(await parse(new Uint8Array(10_000_001))).toEqual(fileProblem('is larger than 10,000,000 bytes'));
  });
  test.each([
    ['nothing', []],
    ['spaces', [0x20, 0x09, 0x0d, 0x0a]],
    ['a byte order mark', [0xef, 0xbb, 0xbf]],
    ['the mark of UTF-16', [0xff, 0xfe]],
    ['a mark and a line', [0xef, 0xbb, 0xbf, 0x0a]],
  ])('%s is an empty file', (_, bytes) => {
    expect(parse(new Uint8Array(bytes))).toEqual(syntaxProblem('empty', 'is empty', 1, 1));
  });
  test('half a file', async () => {
    expect(await parse(bytesOf('{\n  "format": 1,\n  "id":'))).toEqual(
      syntaxProblem('cut-short', 'is not JSON: the file ends too early; "}" is missing, for the "{" in line 1', 3, 8),
    );
  });
  test('a comma too many', async () => {
    expect(await parse(bytesOf('{\n  "format": 1,\n}'))).toEqual(
      syntaxProblem('not-json', 'is not JSON: unexpected ","; nothing comes after it, so remove it', 2, 14),
    );
  });
  test('a web page', async () => {
    expect(await parse(bytesOf('<html>'))).toEqual(
      syntaxProblem('not-json', 'is not JSON: unexpected "<"; a dataset begins with "{"', 1, 1),
    );
  });
  test('a line break inside a text', async () => {
    expect(await parse(bytesOf('{"id": "a\nb"}'))).toMatchObject({
      problems: [{ line: 1, column: 10 }],
    });
  });
  test('a million lists that are never closed', async () => {
    expect(await parse(bytesOf('['.repeat(1_000_000)))).toEqual(
      syntaxProblem('not-json', 'is not JSON: lists and objects are nested more than 500 deep', 1, 501),
    );
  });
});

describe('keys that stand twice', () => {
  test('are reported at the later one, with its line', async () => {
    const text = '{\n "id": "a",\n "unit": {\n  "kind": 1,\n  "kind": 2\n },\n "\\u0069d": "b"\n}';
    expect(await parse(bytesOf(text))).toEqual({
      kind: 'problems',
      stage: 'file',
      problems: [
        { path: 'unit.kind', line: 5, column: 3, message: 'stands twice in one object, first on line 4' },
        { path: 'id', line: 7, column: 2, message: 'stands twice in one object, first on line 2' },
      ],
      more: 0,
    });
  });
  test('may be ones that objects inherit', async () => {
    expect(await parse(bytesOf('{"__proto__": 1, "__proto__": 2}'))).toMatchObject({
      stage: 'file',
      problems: [{ path: '__proto__' }],
    });
  });
  test('in two objects are none', async () => {
    expect(await parse(bytesOf('[{"a": "b\\": c"}, {"a": ":"}]'))).toMatchObject({ stage: 'shape' });
  });
});

describe('later stages', () => {
  test('a shape that is wrong has its line', async () => {
    expect(await parse(bytesOf(invented.replace('"format": 1', '"format": 2')))).toEqual({
      kind: 'problems',
      stage: 'shape',
      problems: [{ path: 'format', line: 2, column: 3, message: '2 is not 1' }],
      more: 0,
    });
  });
  test('a reference that is wrong has its line', async () => {
    const text = JSON.stringify(inventedDataset({ highlights: [{ total: 'boat' }] }), null, 2);
    const line = text.split('\n').findIndex((each) => each.includes('"total": "boat"')) + 1;
    expect(await parse(bytesOf(text))).toEqual({
      kind: 'problems',
      stage: 'references',
      problems: [
        {
          ...{ path: 'highlights[0].total', line, column: 7 },
          message: '"boat" is no total; there are "visits" and "boats"',
        },
      ],
      more: 0,
    });
  });
  test('words that are wrong come last', async () => {
    expect(await parse(bytesOf(invented.replace('"61 visits"', '"61 Visits"')))).toMatchObject({
      stage: 'words',
      more: 0,
    });
  });
  test('the first 50 problems are reported, and how many more there are', async () => {
    const { measures } = inventedDataset();
    const nowhere = Array.from({ length: 60 }, (_, index) => ({
      id: `m-${index}`,
      label: 'M',
      unit: { kind: 'count', one: 'a', other: 'b' } as const,
      partOf: 'nothing',
    }));
    const parsed = await parse(bytesOf(JSON.stringify(inventedDataset({ measures: [...measures, ...nowhere] }))));
    expect(parsed.kind === 'problems' && [parsed.problems.length, parsed.more]).toEqual([50, 10]);
  });
  test('a million lists in one another are a problem, not a crash', async () => {
    const text = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(await parse(bytesOf(text))).toEqual({
      kind: 'problems',
      stage: 'shape',
      problems: [{ path: '', message: 'a list is not an object' }],
      more: 0,
    });
  });
  test('all problems are reported where more are asked for', () => {
    const phases = Array.from({ length: 70 }, () => ({ label: 'Round' }));
    const parsed = parse(
      bytesOf(JSON.stringify({ ...inventedDataset(), phases: phases.slice(0, 12), measures: phases })),
      60,
    );
    expect(parsed.kind === 'problems' && [parsed.problems.length, parsed.more]).toEqual([60, 92]);
  });
});

test.each([
  ['1e400', '1e400 is larger than 9,007,199,254,740,991'],
  ['46.00000000000000001', '46.00000000000000001 has more than 15 significant digits'],
])('a number is named as it stands in the file: %s', (written, message) => {
  const broken = invented.replace(/"value": \d+/, `"value": ${written}`);
  expect(parse(bytesOf(broken))).toMatchObject({
    stage: 'shape',
    problems: [{ path: 'observations[0].value', message, line: expect.any(Number) }],
  });
});
