import bidiFactory from 'bidi-js';
import { withoutIsolates } from '#src/figures/layout/isolates.ts';

const bidi = bidiFactory();

/** Stands for a character above U+FFFF, which the algorithm would take for two. */
const placeholder = '\ufffc';

/**
 * Returns the characters of a line from left to right, as they are seen, brackets of texts from right to left mirrored:
 * `לש (2)` gives `(2) של`. Isolating characters count, and are left out.
 */
export function visualOrder(line: string): string {
  const characters = [...line.toWellFormed()];
  const units = characters.map((character) => (character.length > 1 ? placeholder : character)).join('');
  const levels = bidi.getEmbeddingLevels(units, 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(units, levels.levels);
  const seen = bidi.getReorderedIndices(units, levels).map((index) => mirrored.get(index) ?? characters[index]);
  return withoutIsolates(seen.join(''));
}
