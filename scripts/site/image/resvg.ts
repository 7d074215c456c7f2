import { join } from 'node:path';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import type { Pixels } from '#src/export/image/textImage.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { hasOtherLettersFor, otherLetters } from './otherLetters.ts';
import { hasOwnLettersFor } from './splitByFont.ts';

/** The names in the font files: to resvg, which ignores fonts in an SVG, each weight is a family of its own. */
export const families = { 400: 'Source Sans 3 ExtraLight', 600: 'Source Sans 3 ExtraLight SemiBold' };

/**
 * Parses an SVG of ours whose texts are these, in the order of its elements. `fonts` is the folder of the exported files'
 * fonts. A text that these lack a character of is drawn in the font of other letters. The machine's fonts are used only
 * for what that lacks too, so that the drawing is the same on every machine; what none has is a box, which that font draws.
 */
export function parseSvg(svg: string, texts: readonly TextMark[], fonts: string): Resvg {
  const kinds = texts.map(kindOf);
  const files = ([400, 600] as const).map((cut) => join(fonts, `source-sans-3-${cut}.ttf`));
  const fontFiles = kinds.every((kind) => kind === 'own') ? files : [...files, ...Object.values(otherLetters.files)];
  const loadSystemFonts = kinds.includes('unknown');
  let index = 0;
  const withFamilies = svg
    .replace(/<g font-family="[^"]*"/, `<g font-family="${families[400]}"`)
    .replace(/(?<=<text [^>]*)font-weight="(400|600)"/g, (attribute, weight: '400' | '600') => {
      const isOwn = kinds[index++] === 'own';
      return isOwn ? `font-family="${families[weight]}"` : `font-family="${otherLetters.family}" ${attribute}`;
    });
  return new Resvg(withFamilies, { font: { loadSystemFonts, fontFiles, defaultFontFamily: families[400] } });
}

/** Returns which font has all letters of a text. */
function kindOf({ text, weight }: TextMark): 'own' | 'other' | 'unknown' {
  if (hasOwnLettersFor(text, weight)) return 'own';
  return hasOtherLettersFor(text, weight) ? 'other' : 'unknown';
}

/** Returns the pixels of a rendered image in their own colours: resvg gives them multiplied by their alpha. */
export function pixelsOf({ pixels, width, height }: RenderedImage): Pixels {
  const colourOf = (value: number, alpha = 0) => (alpha === 0 ? 0 : Math.round((value * 255) / alpha));
  const data = Uint8Array.from(pixels, (value, at) => (at % 4 === 3 ? value : colourOf(value, pixels[at | 3])));
  return { data, width, height };
}

/** Returns a rendered image as the bytes of a PNG. */
export const encodePng = (image: RenderedImage): Uint8Array<ArrayBuffer> => new Uint8Array(image.asPng());
