import { describe, expect, test } from 'vitest';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { figureCaption } from './caption.ts';

const sheet: Sheet = {
  id: 'work',
  size: 'report',
  notes: 'short',
  omitted: { notes: [], lines: 0 },
  title: '80 visits reported for Round 2',
  subtitle: 'Visits, by round',
  flags: [],
  cautions: [],
  source: 'Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1.',
  description: 'Bar chart.',
  width: 800,
  height: 450,
  physicalSize: { unit: 'px', width: 1600 },
  marks: [],
  numbers: [],
};

describe('a caption', () => {
  test('is headline, subtitle and source, in sentences', () => {
    expect(figureCaption(sheet)).toBe(
      '80 visits reported for Round 2. Visits, by round. Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1.',
    );
  });

  test('ends in the link where there is one', () => {
    expect(figureCaption(sheet, 'https://harbour.example/#work')).toBe(
      '80 visits reported for Round 2. Visits, by round. ' +
        'Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1. https://harbour.example/#work',
    );
  });

  test('leaves a sentence its own end', () => {
    expect(figureCaption({ ...sheet, title: 'Do the totals add up?', subtitle: 'They call it “mended.”' })).toBe(
      'Do the totals add up? They call it “mended.” Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1.',
    );
  });

  test('holds the notes that the sheet has no room for, each once', () => {
    const short = {
      ...sheet,
      cautions: ['Rounds differ in length'],
      omitted: { notes: ['Visits: by boat', 'Rounds differ in length'], lines: 2 },
    };
    expect(figureCaption(short)).toBe(
      '80 visits reported for Round 2. Visits, by round. Rounds differ in length. Visits: by boat. ' +
        'Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1.',
    );
  });

  test('repeats no headline and no flag that the sheet shows only in part', () => {
    const flag = 'All boats: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts.';
    const cut = { ...sheet, flags: [flag], omitted: { notes: [sheet.title, flag], lines: 0 } };
    expect(figureCaption(cut)).toBe(figureCaption({ ...sheet, flags: [flag] }));
  });

  test('has no gap where no source is named', () => {
    expect(figureCaption({ ...sheet, source: '' }, 'https://harbour.example/')).toBe(
      '80 visits reported for Round 2. Visits, by round. https://harbour.example/',
    );
    expect(figureCaption({ ...sheet, source: '' })).toBe('80 visits reported for Round 2. Visits, by round.');
  });
});
