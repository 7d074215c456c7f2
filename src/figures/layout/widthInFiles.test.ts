import { describe, expect, it } from 'vitest';
import { fallbackFonts, widthsByFont } from '#src/testing/fallbackFonts.ts';
import { widthInFiles } from './widthInFiles.ts';

const weights = [400, 600] as const;

describe('the room of a text in a file', () => {
  it('is what it takes in the widest font', () => {
    // DejaVu Sans: 613 thousandths of an em for an a, 278 for an i; Arimo: 500 for a J. Each is rounded up to tens.
    expect(widthInFiles('ai', 100, 400)).toBeCloseTo(62 + 28, 9);
    expect(widthInFiles('J', 20, 400)).toBeCloseTo(10, 9);
    // DejaVu Sans Bold: 696 for each digit.
    expect(widthInFiles('61', 100, 600)).toBeCloseTo(140, 9);
  });

  it('is for a letter with accents that of the letter, for a mark nothing', () => {
    expect(widthInFiles('ế', 100, 400)).toBeCloseTo(widthInFiles('e', 100, 400), 9);
    expect(widthInFiles('e\u0302\u0301\u200d\u2067', 100, 400)).toBeCloseTo(widthInFiles('e', 100, 400), 9);
  });

  it('is for what none of them holds that of the widest box', () => {
    expect(widthInFiles('港🚢', 20, 400)).toBeCloseTo(50.4, 9);
  });

  it('is for what one of them lacks that of a box, where that is wider', () => {
    // In DejaVu Sans an Arabic alef has 278 thousandths of an em, a Hebrew alef 668; a seen 1,222 or more.
    expect(widthInFiles('اא', 100, 400)).toBeCloseTo(2 * 81, 9);
    expect(widthInFiles('اא', 100, 600)).toBeCloseTo(2 * 89, 9);
    expect(widthInFiles('س', 100, 400)).toBeGreaterThan(120);
  });

  it.each(widthsByFont.flatMap(([font, widthOf]) => weights.map((weight) => ({ font, weight, widthOf }))))(
    'holds every character of Latin, Greek, Cyrillic, Hebrew and Arabic in $font, weight $weight',
    ({ weight, widthOf }) => {
      const held = Object.values(fallbackFonts).flatMap((cuts) => [...cuts[weight].keys()]);
      const characters = [...new Set(held)]
        .map((code) => String.fromCodePoint(code))
        .filter((character) => /[\p{L}\p{N}\p{P}\p{Sc}\p{Zs}]/u.test(character) && scripts.test(character));
      expect(characters.length).toBeGreaterThan(1500);
      expect(characters.filter((each) => widthOf(each, 100, weight) > widthInFiles(each, 100, weight) + 0.001)).toEqual(
        [],
      );
    },
  );
});

/** The blocks of these scripts and of the signs between their words. */
const scripts = /[\u0020-\u052f\u0590-\u06ff\u1e00-\u20ff]/;
