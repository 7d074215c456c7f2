import { expect, test } from 'vitest';
import { report } from './report.mjs';

const page = (label: string, values: Record<string, (number | undefined)[]>) => ({
  label,
  address: 'http://quay/',
  exports: true,
  taken: new Map(Object.entries(values)),
});

const results = {
  rounds: 3,
  browser: '99.0',
  busy: [
    { load: 0.5, work: 610.4 },
    { load: 1.25, work: 640 },
  ],
  pages: [
    page('the quay', { 'desk, slow': [100, 200, 400], 'blocking, open': [0, 0, 0] }),
    page('the pier', { 'desk, slow': [50, 100, 100], 'blocking, open': [5, 5, 5] }),
    page('the mole', { 'desk, slow': [300, 300, undefined], 'exportFirst, open': [40.4, 50, 60] }),
  ],
  faults: ['the mole, round 3, slow line: the last frame is as good as blank'],
};
const machine = { machine: '2 × an abacus', cores: 2, when: new Date('2031-05-04T23:00:00Z') };
const made = report(results, machine);

/** The cells of the row that begins so. */
const row = (name: string) =>
  made
    .split('\n')
    .find((line) => line.startsWith(`| ${name}`))
    ?.split('|')
    .map((cell) => cell.trim())
    .slice(2, -1);

test('each page has a column, and the last page one by each before it', () => {
  expect(row('   ')).toEqual(['the quay', 'the pier', 'the mole', 'the mole ÷ the quay', 'the mole ÷ the pier']);
});

test('a row gives each page its median and range, then the ratios taken round by round', () => {
  expect(row('First screen complete, slow (ms)')).toEqual([
    '200 (100–400)',
    '100 (50–100)',
    '300 (300)',
    '2.25 (1.50–3.00)',
    '4.50 (3.00–6.00)',
  ]);
});

test('what was not measured is a dash, and nothing is divided by 0', () => {
  expect(row('First screen complete, open (ms)')).toEqual(['–', '–', '–', '–', '–']);
  expect(row('Total blocking time, open (ms)')).toEqual(['0 (0)', '5 (5)', '–', '–', '–']);
  expect(row('PNG through the page, first, open (ms)')).toEqual(['–', '–', '50 (40–60)', '–', '–']);
});

test('machine, date, load and faults are told', () => {
  expect(made).toContain('4 May 2031, 3 rounds. 2 × an abacus, Chromium 99.0.');
  expect(made).toContain('at the end: 0.50–1.25. A fixed piece of work took 610–640 ms');
  expect(made).toContain('- the mole, round 3, slow line: the last frame is as good as blank');
});

test('a machine with more work than the visits spoils the times, which is said', () => {
  const spoilt = report({ ...results, busy: [...results.busy, { load: 4.5, work: 1800 }] }, machine);
  expect(spoilt).toContain('less the times mean. **The machine had other work: measure again.** `npm run bench`');
  expect(made).not.toContain('measure again.');
});

test('it has one table, what that means and what it cannot see', () => {
  expect(made.match(/^\| -+ \|/gm)).toHaveLength(1);
  expect(made.match(/^## .*/gm)).toEqual(['## What failed', '## What it means', '## What it cannot see']);
});
