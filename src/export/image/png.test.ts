import { expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { renderPng } from './png.ts';

test('a sheet too tall for the browser is refused before it is drawn', async () => {
  const tower: Sheet = {
    id: 'tower',
    size: 'report',
    notes: 'short',
    omitted: { notes: [], lines: 0 },
    title: '',
    subtitle: '',
    flags: [],
    cautions: [],
    source: '',
    description: '',
    width: 1600,
    height: 37146,
    physicalSize: { unit: 'px', width: 1600 },
    marks: [],
    numbers: [],
  };
  const none = new Uint8Array();
  const made = renderPng(tower, {
    fonts: { 400: none, 600: none },
    provenance: '',
    language: 'en-GB',
    background: 'white',
    scale: 2,
  });
  await expect(made).rejects.toThrow('no picture of: 3200 × 74292');
});
