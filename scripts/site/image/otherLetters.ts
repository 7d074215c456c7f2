import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import type { Weight } from '#src/figures/layout/text.ts';

/** A font for letters that the exported files' font lacks, e.g. Greek, Hebrew and Arabic ones, and where its cuts are. */
export const otherLetters = { family: 'DejaVu Sans', files: { 400: cut('DejaVuSans'), 600: cut('DejaVuSans-Bold') } };

function cut(name: string): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
}

const characters = new Map<Weight, Set<number>>();

/** Returns whether that font has a glyph for every character of a text that is seen: the others only order it. */
export function hasOtherLettersFor(text: string, weight: Weight): boolean {
  const known = characters.get(weight) ?? charactersOf(otherLetters.files[weight]);
  characters.set(weight, known);
  return [...text.replace(/\p{Cf}/gu, '')].every((character) => known.has(character.codePointAt(0) ?? 0));
}

function charactersOf(file: string): Set<number> {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`one font expected in: ${file}`);
  return new Set(font.characterSet);
}
