import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let here = '';
const read = (name: string) => readFileSync(join(here, name), 'utf8');

beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'draft-'));
  writeFileSync(join(here, 'boats.txt'), '61 visits');
});
afterAll(() => rmSync(here, { recursive: true }));

function run(...args: string[]) {
  const script = resolve('scripts/draftData.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: here, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the draft alone is on standard output, and a file that is there stays', () => {
  const piped = run('boats.txt');
  expect(piped.status).toBe(0);
  expect(JSON.parse(piped.stdout)).toMatchObject({ id: 'boats', observations: [{ value: 61 }] });
  expect(piped.stderr).toContain('To decide in the draft');
  expect(run('boats.txt', '--out', 'boats.txt')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'boats.txt: is there already and was left as it is; give another name\n',
  });
  expect(read('boats.txt')).toBe('61 visits');
}, 60_000);

test.each([
  [['none.txt'], 'cannot read none.txt: there is no such file or folder\n'],
  [[], 'one text has to be given\n'],
  [['boats.txt', '--ot', 'a.json'], "Unknown option '--ot'"],
])('%j is refused', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout, stderr.slice(0, message.length)]).toEqual([2, '', message]);
});

test('help names each option', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  for (const word of ['RELEASE.txt', '--out FILE', '--help']) expect(stdout).toContain(word);
});
