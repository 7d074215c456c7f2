import metrics from '#src/figures/fallbackMetrics.json' with { type: 'json' };
import type { WidthOfText } from './text.ts';

/** The advance, in thousandths of an em, of a character that the table lacks: the widest emoji. */
const unknownAdvance = 1250;

/** Combining marks and format characters. */
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

const advances = { 400: advancesOf(metrics['400']), 600: advancesOf(metrics['600']) } as const;

function advancesOf(characters: Record<string, string>): Map<string, number> {
  return new Map(
    Object.entries(characters).flatMap(([advance, some]) => [...some].map((each) => [each, Number(advance)] as const)),
  );
}

/** Returns the width that sheets reserve for a text: that in the widest font that programs may fall back to. */
export const widthInFiles: WidthOfText = (text, size, weight) => {
  const known = advances[weight];
  let width = 0;
  for (const character of text) {
    // A letter with an accent that the table lacks is as wide as without.
    const [letter = ''] = character.normalize('NFD');
    width += known.get(character) ?? known.get(letter) ?? (invisible.test(character) ? 0 : unknownAdvance);
  }
  return (width * size) / 1000;
};
