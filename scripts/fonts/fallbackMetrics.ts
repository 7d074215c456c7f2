import { boxWidth, fallbackFonts } from '#src/testing/fallbackFonts.ts';
import { fontMetrics } from './fontMetrics.ts';

/** Signs, and the scripts that fallback fonts hold: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const coveredCharacters = /^[\u0020-\u052f\u0590-\u06ff\u1e00-\u20ff]$/u;

/** An Arabic letter as it is drawn beside others, where it may be wider than alone. */
const presentationForms = /^[\ufb50-\ufdff\ufe70-\ufefc]$/;

const isMark = (character: string) => /[\p{Mn}\p{Me}\p{Cf}]/u.test(character);

/**
 * The advance of each character in the widest of the fonts, in thousandths of an em, rounded up to tens; that of a box where
 * one of the fonts lacks it and a box is wider.
 */
function widestOf(weight: 400 | 600): Map<string, number> {
  const own = fontMetrics()[weight];
  const advances = [
    ...[...own.characters].map((character, index) => [character, (own.advances[index] ?? 0) / 1000] as const),
    ...Object.values(fallbackFonts).flatMap((cuts) =>
      [...cuts[weight]].map(([code, advance]) => [String.fromCodePoint(code), advance] as const),
    ),
  ];
  const widest = new Map<string, number>();
  for (const [character, advance] of advances) {
    const letter = presentationForms.test(character) ? character.normalize('NFKC') : character;
    if (coveredCharacters.test(letter))
      widest.set(letter, Math.max(widest.get(letter) ?? 0, Math.ceil(advance * 100) * 10));
  }
  const fonts = Object.values(fallbackFonts);
  for (const [letter, advance] of widest) {
    const isLacking = !isMark(letter) && fonts.some((cuts) => !cuts[weight].has(letter.codePointAt(0) ?? 0));
    if (isLacking) widest.set(letter, Math.max(advance, Math.round(boxWidth[weight] * 1000)));
  }
  return widest;
}

/** Those characters by their advance. A letter with an accent is left out where it is no wider than without. */
function charactersOf(weight: 400 | 600): Record<string, string> {
  const widest = widestOf(weight);
  const groups: Record<string, string> = {};
  for (const [character, advance] of [...widest].sort()) {
    const [letter = ''] = character.normalize('NFD');
    const without = letter === character ? 0 : (widest.get(letter) ?? 0);
    if (advance > without) groups[advance] = `${groups[advance] ?? ''}${character}`;
  }
  return groups;
}

/**
 * The text of `src/figures/fallbackMetrics.json`; its test writes it again with `npx vitest run
 * scripts/fonts/fontMetrics -u`.
 */
export const fallbackMetricsJson = () => `${JSON.stringify({ 400: charactersOf(400), 600: charactersOf(600) })}\n`;
