import { join } from 'node:path';
import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { hasGlyphsFor } from '#src/figures/layout/text.ts';

/** The names in the font files: to resvg, which ignores fonts in an SVG, each weight is a family of its own. */
export const families = { 400: 'Source Sans 3 ExtraLight', 600: 'Source Sans 3 ExtraLight SemiBold' };

/**
 * Parses an SVG of ours whose texts are these. `fonts` is the folder of the exported files' fonts. The machine's fonts are
 * used only where these lack a character, so that the drawing is the same on every machine.
 */
export function parseSvg(svg: string, texts: readonly TextMark[], fonts: string): Resvg {
  const fontFiles = ([400, 600] as const).map((cut) => join(fonts, `source-sans-3-${cut}.ttf`));
  const loadSystemFonts = !texts.every((mark) => hasGlyphsFor(mark.text, mark.weight));
  const withFamilies = svg
    .replace(/<g font-family="[^"]*"/, `<g font-family="${families[400]}"`)
    .replaceAll(' font-weight="600"', ` font-family="${families[600]}"`);
  return new Resvg(withFamilies, { font: { loadSystemFonts, fontFiles, defaultFontFamily: families[400] } });
}

/** Returns a rendered image as the bytes of a PNG. */
export const encodePng = (image: RenderedImage): Uint8Array<ArrayBuffer> => new Uint8Array(image.asPng());
