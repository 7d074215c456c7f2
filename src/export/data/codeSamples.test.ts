import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset, hostileRows } from '#src/testing/hostileTexts.ts';
import { codeSamples } from './codeSamples.ts';
import { dataTables } from './dataTables.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reading-'));
  for (const dataset of [inventedDataset(), hostileDataset]) {
    for (const { name, bytes } of dataTables(dataset)) writeFileSync(join(folder, name), bytes);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a program in Python prints, run beside the CSV files. */
function printed(program: string): string {
  try {
    return execFileSync('python3', ['-c', program], { cwd: folder, encoding: 'utf8' });
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw missing ? new Error('this machine has no python3, in which the example is to be run') : cause;
  }
}

function codeIn(program: string, dataset: Dataset = inventedDataset()): string {
  const reading = codeSamples(dataset).find((each) => each.program === program);
  if (reading?.kind !== 'code') throw new Error(`no code for: ${program}`);
  return reading.code;
}

describe('the example in Python', () => {
  test('reads every value as a number and every gap as none', () => {
    const end = 'print(" ".join("gap" if row["value"] is None else str(row["value"]) for row in rows))';
    expect(printed(codeIn('Python') + end)).toBe('61 17 4 12345 gap gap 80 gap 3 gap 1500000 12.5\n');
  });

  test('reads hostile texts as they are', () => {
    const end =
      'import json\nprint(json.dumps([[row["measure"], row["quote"].removeprefix("\'")] for row in rows[4:9]]))';
    expect(JSON.parse(printed(codeIn('Python', hostileDataset) + end))).toEqual(
      hostileRows.slice(4).map(({ id, quote }) => [id, quote.replace(/^'/, '')]),
    );
  });
});

test('the example with pandas is Python, and keeps every gap and every text', () => {
  const code = codeIn('Python with pandas');
  expect(printed(`compile(${JSON.stringify(code)}, "example", "exec")\nprint("compiled")`)).toBe('compiled\n');
  expect(code).toContain('keep_default_na=False, na_values={"value": ["[x]"]}');
});

test('the example in R knows the mark of the file and what stands for a gap', () => {
  expect(codeIn('R')).toContain('read.csv("harbour-repair.csv", fileEncoding = "UTF-8-BOM", na.strings = "[x]")');
});

test('for a spreadsheet there are steps in words', () => {
  const steps = codeSamples(inventedDataset()).flatMap((each) => (each.kind === 'words' ? each.steps : []));
  expect(steps[0]).toMatch(/^Open harbour-repair\.xlsx: /);
  expect(steps.at(-1)).toBe('Filter “status” by A for what was reported. An O is a gap, not a zero.');
});
