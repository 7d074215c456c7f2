import { describe, expect, it, test } from 'vitest';
import { hasGlyphsFor, textWidth, widthOnPage, wrap, wrapValue } from './text.ts';

/** The lines of a text in 90 px, in the size of a label. */
const lines = (text: string, width = 90) => wrap(text, width, 15, 400, textWidth);

test('the font holds quotes, fractions and accents, but neither other scripts nor emoji', () => {
  expect(hasGlyphsFor('“½ – é”', 400)).toBe(true);
  expect(['ש', '訪', '🛶', '\u{ffff}', 'a🛶'].map((text) => hasGlyphsFor(text, 400))).toEqual(
    Array.from({ length: 5 }, () => false),
  );
});

describe('the width of a text', () => {
  it('is the sum of what the font gives its characters', () => {
    // 504 thousandths of an em for an a, 246 for an i.
    expect(textWidth('ai', 100, 400)).toBeCloseTo(75, 9);
  });

  it('grows with the size and with the weight', () => {
    expect(textWidth('a', 10, 400)).toBeCloseTo(5.04, 9);
    expect(textWidth('a', 20, 400)).toBeCloseTo(10.08, 9);
    expect(textWidth('a', 10, 600)).toBeCloseTo(5.16, 9);
  });

  it('is nothing for nothing', () => {
    expect(textWidth('', 15, 400)).toBe(0);
  });

  it('counts a character that the font lacks as a full em', () => {
    expect(textWidth('港修', 15, 400)).toBe(30);
    expect(textWidth('🚢', 15, 400)).toBe(15);
  });

  it('counts a mark on a letter as nothing, whether the font has it or not', () => {
    expect(textWidth('a\u0301', 100, 400)).toBeCloseTo(50.4, 9);
    expect(textWidth('a\u0336\u20dd', 100, 400)).toBeCloseTo(50.4, 9);
  });
});

test('on the page there is room for the distances that readers may set between letters and words', () => {
  // 75 as the font sets it and a twentieth more, 3 times 12 between letters, 16 between words; a space takes 20.
  expect(widthOnPage('a i', 100, 400)).toBeCloseTo((75 + 20) * 1.05 + 36 + 16, 9);
});

describe('a value', () => {
  const parts = (text: string, width: number) => wrapValue(text, width, 16, 600, textWidth);

  it('breaks before its number, not between that and its unit', () => {
    expect(parts('about 12.5 kg', 65)).toEqual(['about', '12.5 kg']);
    expect(parts('difference −£6,400,000', 110)).toEqual(['difference', '−£6,400,000']);
  });

  it('is parted where number and unit have no room in one line', () => {
    expect(parts('12.5 kilograms', 90)).toEqual(['12.5', 'kilograms']);
  });
});

describe('a text breaks', () => {
  it('not at all where it has room', () => {
    expect(lines('Boats moved')).toEqual(['Boats moved']);
  });

  it('at spaces, which end no line', () => {
    expect(lines('Visits for repairs of the pier')).toEqual(['Visits for', 'repairs of the', 'pier']);
  });

  it('after a hyphen or a dash inside a word', () => {
    expect(lines('Harbour-master-in-charge')).toEqual(['Harbour-', 'master-in-', 'charge']);
    expect(lines('Pierkeeper–Boatmaster')).toEqual(['Pierkeeper–', 'Boatmaster']);
  });

  it('never at a no-break space that has room', () => {
    expect(lines('Paid back £\u00a012,345 in all')).toEqual(['Paid back', '£\u00a012,345 in all']);
  });

  it('not before the minus of a number', () => {
    expect(lines('Change of tides -12345')).toEqual(['Change of', 'tides -12345']);
  });

  it('inside a word only where the word has no room on a line', () => {
    expect(lines('A Donaudampfschiff')).toEqual(['A Donaudamp', 'fschiff']);
    expect(lines('港湾の修理の訪問')).toEqual(['港湾の修理の', '訪問']);
  });

  it('not inside what is read as one character', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(wrap(family.repeat(3), 150, 15, 400, textWidth)).toEqual([family, family, family]);
    expect(lines('e\u0301'.repeat(24))).toEqual(['e\u0301'.repeat(12), 'e\u0301'.repeat(12)]);
  });

  it('inside what is read as one character where that alone has no room', () => {
    const joined = '👩\u200d'.repeat(10);
    const broken = lines(joined);
    expect(broken.join('')).toBe(joined);
    expect(broken.map((line) => [...line].length)).toEqual([6, 6, 6, 2]);
  });

  it('into as few letters as fit, one where none does', () => {
    expect(lines('pier', 1)).toEqual(['p', 'i', 'e', 'r']);
  });
});

test('an isolate over several lines is closed at the end of each and opened again on the next', () => {
  const [rli, pdi] = ['\u2067', '\u2069'];
  const letters = (text: string) => text.replace(/[\u2066-\u2069]/g, '').length;
  expect(wrap(`a ${rli}אבגדה הדגבא אב${pdi} b`, 6, 15, 400, letters)).toEqual([
    'a',
    `${rli}אבגדה${pdi}`,
    `${rli}הדגבא${pdi}`,
    `${rli}אב${pdi} b`,
  ]);
  expect(wrapValue(`about 12.5 ${rli}ק״ג${pdi}`, 9, 15, 400, letters)).toEqual(['about', `12.5 ${rli}ק״ג${pdi}`]);
});
