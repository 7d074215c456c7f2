import metrics from '#src/figures/fallbackMetrics.json' with { type: 'json' };
import type { Room } from './text.ts';

/** What a character takes that the table lacks, in thousandths of an em: no more than an emoji does. */
const unknownAdvance = 1250;

/** Marks on the letter before them, and characters that are never seen. */
const unseen = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

const advances = { 400: advancesOf(metrics['400']), 600: advancesOf(metrics['600']) } as const;

function advancesOf(characters: Record<string, string>): Map<string, number> {
  return new Map(
    Object.entries(characters).flatMap(([advance, some]) => [...some].map((each) => [each, Number(advance)] as const)),
  );
}

/**
 * The width in px that a text is given in a file: programs that pass over the font inside it take another one, so each
 * character has the room that it needs in the widest of those.
 */
export const roomInFiles: Room = (text, size, weight) => {
  const known = advances[weight];
  let width = 0;
  for (const character of text) width += known.get(character) ?? known.get(letterOf(character)) ?? otherwise(character);
  return (width * size) / 1000;
};

/** `é` is as wide as `e`. */
function letterOf(character: string): string {
  const [letter = ''] = character.normalize('NFD');
  return letter;
}

function otherwise(character: string): number {
  return unseen.test(character) ? 0 : unknownAdvance;
}
