import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';
import type { Weight, WidthOfText } from '#src/figures/layout/text.ts';

/** One cut of a font: how wide each character is in it, in em, by its code point. */
type Cut = Map<number, number>;

const require = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/**
 * For tests: the fonts that programs take in place of the bundled one, by their names, in the cuts that stand for its two
 * weights. Arimo is as wide as Arial and Liberation Sans.
 */
export const fallbackFonts: Record<string, Record<Weight, Cut>> = {
  'DejaVu Sans': {
    400: cutOf([join(folderOf('dejavu-fonts-ttf'), 'ttf/DejaVuSans.ttf')]),
    600: cutOf([join(folderOf('dejavu-fonts-ttf'), 'ttf/DejaVuSans-Bold.ttf')]),
  },
  'Noto Sans': { 400: cutOf(partsOf('noto-sans', 400)), 600: cutOf(partsOf('noto-sans', 700)) },
  Arimo: { 400: cutOf(partsOf('arimo', 400)), 600: cutOf(partsOf('arimo', 700)) },
};

/** The files of a cut, each with some of its scripts. */
function partsOf(name: string, weight: number): string[] {
  const folder = join(folderOf(`@fontsource/${name}`), 'files');
  const files = readdirSync(folder).filter((file) => file.endsWith(`-${weight}-normal.woff2`));
  return files.map((file) => join(folder, file));
}

function cutOf(files: string[]): Cut {
  return new Map(
    files.flatMap((file) => {
      const font = create(readFileSync(file));
      if (font.isCollection) throw new Error(`one font expected in: ${file}`);
      const advance = (code: number) => font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
      return [...font.characterSet].map((code) => [code, advance(code)] as const);
    }),
  );
}

const isMark = (character: string) => /[\p{Mn}\p{Me}\p{Cf}]/u.test(character);

/** What a character takes, in em, that none of these fonts holds. */
function elsewhere(character: string): number {
  if (isMark(character)) return 0;
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character) ? 1.25 : 1;
}

/**
 * The width, in em, of the box with four digits that librsvg draws for a character of which the machine has no font, at most:
 * as measured in DejaVu Sans, Noto Sans and Liberation Sans from 8 to 40 px.
 */
export const boxWidth = { 400: 0.81, 600: 0.89 } as const;

/** The same of the box with six digits, for characters above U+FFFF. */
const wideBoxWidth = 1.26;

/** What a font lacks is a box. For marks no room is kept. */
function widthAlone(cuts: Record<Weight, Cut>): WidthOfText {
  const box = (character: string, weight: Weight) => {
    if (isMark(character)) return 0;
    return character.length > 1 ? wideBoxWidth : boxWidth[weight];
  };
  return (text, size, weight) => {
    let width = 0;
    for (const character of text) width += cuts[weight].get(character.codePointAt(0) ?? 0) ?? box(character, weight);
    return width * size;
  };
}

/** What a font lacks comes from the others. */
function widthIn(cuts: Record<Weight, Cut>): WidthOfText {
  const held = (weight: Weight): Cut =>
    new Map([...Object.values(fallbackFonts), cuts].flatMap((some) => [...some[weight]]));
  const advances = { 400: held(400), 600: held(600) };
  return (text, size, weight) => {
    let width = 0;
    for (const character of text) width += advances[weight].get(character.codePointAt(0) ?? 0) ?? elsewhere(character);
    return width * size;
  };
}

const own = (weight: Weight) =>
  cutOf([require.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`)]);

/**
 * For tests: how wide a text is in the bundled font and in each that programs take in its place, by their names, beside other
 * fonts and alone on a machine.
 */
export const widthsByFont: [string, WidthOfText][] = [
  ['the bundled font', widthIn({ 400: own(400), 600: own(600) })],
  ...Object.entries(fallbackFonts).flatMap(([name, cuts]): [string, WidthOfText][] => [
    [name, widthIn(cuts)],
    [`${name} alone`, widthAlone(cuts)],
  ]),
];
