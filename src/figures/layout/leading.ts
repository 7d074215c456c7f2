const arabic = /\p{Script=Arabic}/u;

/** The least distance of lines of Arabic, in em: in Noto Sans bold letters reach from 0.99 above their line to 0.46 below. */
const leastOfArabic = 1.5;

/** Returns the distance of the lines of a text, in em: the usual one, or that in which no letters touch those below them. */
export const leadingOf = (lines: readonly string[], usual: number): number =>
  lines.some((line) => arabic.test(line)) ? Math.max(usual, leastOfArabic) : usual;
