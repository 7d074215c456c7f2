import metrics from '#src/figures/fallbackMetrics.json' with { type: 'json' };
import type { Weight, WidthOfText } from './text.ts';

/** The advance, in thousandths of an em, of a character that the table lacks: the box of one that a font lacks. */
const unknownAdvance = 1260;

/** Combining marks and format characters. */
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

const advances = { 400: advancesOf(metrics['400']), 600: advancesOf(metrics['600']) } as const;

function advancesOf(characters: Record<string, string>): Map<string, number> {
  return new Map(
    Object.entries(characters).flatMap(([advance, some]) => [...some].map((each) => [each, Number(advance)] as const)),
  );
}

/**
 * Returns the width that sheets reserve for a text: that in the widest font that programs may fall back to, or of the boxes
 * that stand for what such a font lacks.
 */
export const widthInFiles: WidthOfText = (text, size, weight) => (lengthOf(text, weight) * size) / 1000;

/** The lengths of texts in thousandths of an em: a sheet tries the same lines again and again. */
const lengths = { 400: new Map<string, number>(), 600: new Map<string, number>() } as const;

const maxLengths = 50_000;

function lengthOf(text: string, weight: Weight): number {
  const known = lengths[weight].get(text);
  if (known !== undefined) return known;
  let length = 0;
  for (const character of text) length += advances[weight].get(character) ?? addAdvance(character, weight);
  if (lengths[weight].size >= maxLengths) lengths[weight].clear();
  lengths[weight].set(text, length);
  return length;
}

/** Adds the advance of a character that the table lacks: that of a letter with an accent is as without. */
function addAdvance(character: string, weight: Weight): number {
  const [letter = ''] = character.normalize('NFD');
  const advance = advances[weight].get(letter) ?? (invisible.test(character) ? 0 : unknownAdvance);
  advances[weight].set(character, advance);
  return advance;
}
