import { expect, test } from 'vitest';
import { report } from './report.mjs';

const page = (label: string, values: Record<string, (number | undefined)[]>, charts = 4) => ({
  label,
  address: 'http://quay/',
  exports: true,
  chooses: true,
  charts,
  height: 3000,
  taken: new Map(Object.entries(values)),
});

const made = report(
  {
    rounds: 3,
    browser: '99.0',
    busy: [
      { load: 0.5, work: 610.4 },
      { load: 1.25, work: 640 },
    ],
    pages: [
      page('the quay', { 'painted, slow': [100, 200, 400], 'shift, open': [0, 0, 0] }),
      page('the mole', { 'painted, slow': [300, 300, undefined], 'exportFirst, open': [40.4, 50, 60] }, 2),
    ],
    faults: ['the mole, round 3, slow line: a chart is empty'],
  },
  { machine: '2 × an abacus', when: new Date('2031-05-04T23:00:00Z'), found: '## Beside the pier\n' },
);

/** The cells of the row that begins so. */
const row = (name: string) =>
  made
    .split('\n')
    .find((line) => line.startsWith(`| ${name} `))
    ?.split('|')
    .map((cell) => cell.trim())
    .slice(2, -1);

test('a row gives each page its median and range, then the ratio taken round by round', () => {
  expect(row('Charts painted, slow (ms)')).toEqual(['200 (100–400)', '300 (300)', '2.25 (1.50–3.00)']);
});

test('what was not measured is a dash, and nothing is divided by 0', () => {
  expect(row('Charts painted, open (ms)')).toEqual(['–', '–', '–']);
  expect(row('Layout shift, open')).toEqual(['0.000 (0.000)', '–', '–']);
  expect(row('PNG through the page, first, open (ms)')).toEqual(['–', '50 (40–60)', '–']);
});

test('machine, date, load, charts and faults are told', () => {
  expect(made).toContain('4 May 2031, 3 rounds. 2 × an abacus, Chromium 99.0.');
  expect(made).toContain('at the end: 0.50–1.25. A fixed piece of work took 610–640 ms');
  expect(made).toContain('Charts watched: the quay 4, the mole 2, in a window of 1280 × 3000.');
  expect(made).toContain('- the mole, round 3, slow line: a chart is empty');
});

test('what cannot be measured is said', () => {
  expect(made).toContain('## What it cannot measure');
});

test('what was found in another way ends it', () => {
  expect(made.endsWith('\n\n## Beside the pier\n')).toBe(true);
});
