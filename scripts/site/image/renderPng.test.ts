import { expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { renderPng, supports } from './renderPng.ts';

const sheet: Sheet = {
  id: 'tower',
  size: 'column',
  notes: 'short',
  omitted: { notes: [], lines: 0 },
  title: '',
  subtitle: '',
  flags: [],
  cautions: [],
  source: '',
  description: '',
  width: 400,
  height: 55,
  physicalSize: { unit: 'mm', width: 85 },
  marks: [{ kind: 'rect', x: 0, y: 0, width: 400, height: 55, fill: '#0b1f33' }],
  numbers: [],
};
const options = { scale: 2, provenance: '', language: 'en-GB', background: 'transparent' } as const;
const render = (of: Sheet) => renderPng(of, options, 'src/export/font');

test('it has whole pixels, rounded as a canvas is, not up', async () => {
  const bytes = Buffer.from(await render(sheet));
  // 85 mm at 600 dpi are 2007.87 px, and 55 of 400 units of 2008 px are 276.1.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2008, 276]);
});

test('it holds its headline and its description, as text that other programs show', async () => {
  const named = { ...sheet, title: '61 visits', description: 'Bar chart. Visits: Round 1, 61.', flags: ['⚑ 2 more.'] };
  const text = Buffer.from(await render(named)).toString('utf8');
  expect(text).toContain('Title\0\0\0en-GB\0\x0061 visits');
  expect(text).toContain('Description\0\0\0en-GB\0\x0061 visits. Bar chart. Visits: Round 1, 61. ⚑ 2 more.');
});

test('a sheet is refused before it is drawn where no browser could draw it', async () => {
  const tower: Sheet = { ...sheet, width: 1600, height: 37_146, physicalSize: { unit: 'px', width: 1600 } };
  await expect(render(tower)).rejects.toThrow('no picture of: 3200 × 74292');
});

test.each([
  [65_535, 4096, true],
  [65_536, 1, false],
  [1, 65_536, false],
  [16_384, 16_384, true],
  [16_384, 16_385, false],
])('%i × %i px: %s', (width, height, expected) => {
  expect(supports(width, height)).toBe(expected);
});
