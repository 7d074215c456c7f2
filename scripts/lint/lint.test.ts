import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runPackage } from '../machine/run.mjs';

const refused = [
  { what: 'a type assertion', code: 'export const a = JSON.parse("1") as number;', rule: 'plugin' },
  { what: 'an assertion that there is something', code: 'export const a = [1][0]!;', rule: 'noNonNullAssertion' },
  { what: 'any', code: 'export const a: any = 1;', rule: 'noExplicitAny' },
  { what: 'silencing the compiler', code: '// @ts-ignore\nexport const a = 1;', rule: 'noTsIgnore' },
  {
    what: 'a long function',
    code: `export function a() {\n${'  console.error();\n'.repeat(51)}}`,
    rule: 'noExcessiveLinesPerFunction',
  },
  { what: 'a long file', code: 'console.error();\n'.repeat(251), rule: 'noExcessiveLinesPerFile' },
  { what: 'handing names on', code: "export * from './other.ts';", rule: 'noReExportAll' },
];
const allowed =
  "import { join as put } from 'node:path';\n\nexport const sides = ['port', 'starboard'] as const;\nput();\n";

/** The rules that each file broke, in the order of the files; the last one is the allowed one. */
let broken: string[][] = [];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lint-'));
  const codes = [...refused.map(({ code }) => code), allowed];
  for (const [index, code] of codes.entries()) await writeFile(join(folder, `${index}.ts`), code);
  const options = [
    'lint',
    '--reporter=github',
    `--config-path=${resolve('biome.json')}`,
    '--vcs-enabled=false',
    folder,
  ];
  const { output } = await runPackage('@biomejs/biome', 'bin/biome', options, { quiet: true });
  await rm(folder, { recursive: true });
  const found = [...output.matchAll(/^::\w+ title=(?:[^,/]*\/)*(\w+),file=[^,]*?(\d+)\.ts,/gm)];
  broken = codes.map((_, index) => found.flatMap(([, rule = '', file]) => (file === String(index) ? [rule] : [])));
});

test.each(refused)('the linter refuses $what', ({ code, rule }) => {
  expect(broken[refused.findIndex((one) => one.code === code)]).toContain(rule);
});

test('the linter lets constants and renamed imports be', () => {
  expect(broken.at(-1)).toEqual([]);
});
