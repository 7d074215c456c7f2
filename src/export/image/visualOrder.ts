import bidiFactory from 'bidi-js';
import { withoutIsolates } from '#src/figures/layout/isolates.ts';

const bidi = bidiFactory();

/** Stands for a character above U+FFFF, which the algorithm would take for two. */
const placeholder = '\ufffc';

/**
 * Returns the characters of a line from left to right, as they are seen, brackets of texts from right to left mirrored:
 * `לש (2)` gives `(2) של`. Isolating characters count, and are left out.
 */
export const visualOrder = (line: string) => inVisualOrder([...line.toWellFormed()]);

/** Returns the pieces of a line as `visualOrder` does; what is in a piece stays together and in its order. */
export function inVisualOrder(pieces: readonly string[]): string {
  const units = pieces.map(unitOf).join('');
  const levels = bidi.getEmbeddingLevels(units, 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(units, levels.levels);
  const seen = bidi.getReorderedIndices(units, levels).map((index) => mirrored.get(index) ?? pieces[index]);
  return withoutIsolates(seen.join(''));
}

function unitOf(piece: string): string {
  const [first = placeholder] = piece;
  return first.length > 1 ? placeholder : first;
}
