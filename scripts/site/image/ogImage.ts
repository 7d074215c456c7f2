import { join } from 'node:path';
import type { LoadedDataset } from '#src/dataset/loadedDataset.ts';
import type { FigureSpec } from '#src/dataset/schema.ts';
import { pixelSize } from '#src/export/image/pixels.ts';
import { renderSvg } from '#src/export/image/svg.ts';
import { withProvenance } from '#src/export/provenance/pngProvenance.ts';
import { provenanceText } from '#src/export/provenance/provenance.ts';
import { hasGlyphsFor } from '#src/figures/layout/text.ts';
import { sheetOf } from '#src/figures/sheet/sheetOf.ts';

/** The image that represents a page where a link to it is shown: a PNG, its size in px, and its alternative text. */
export type OgImage = { bytes: Uint8Array; width: number; height: number; alt: string };

/** The names in the font files: to resvg, which ignores fonts in an SVG, each weight is a family of its own. */
export const families = { 400: 'Source Sans 3 ExtraLight', 600: 'Source Sans 3 ExtraLight SemiBold' };

/** Renders a figure's report without a browser; the machine's fonts draw only what those in `fonts` lack. */
export async function ogImage(loadedDataset: LoadedDataset, figure: FigureSpec, fonts: string): Promise<OgImage> {
  // A native binary that only builds with an address need.
  const { Resvg } = await import('@resvg/resvg-js');
  const { dataset, sha256 } = loadedDataset;
  const sheet = sheetOf(dataset, sha256, { kind: 'figure', figure }, 'report');
  const provenance = provenanceText(loadedDataset, sheet);
  const language = dataset.language ?? 'en-GB';
  const { width, dpi } = pixelSize(sheet, 1);
  const svg = renderSvg(sheet, { fonts: undefined, provenance: '', language, background: 'white', across: width });
  const fontFiles = ([400, 600] as const).map((cut) => join(fonts, `source-sans-3-${cut}.ttf`));
  const loadSystemFonts = !sheet.marks.every((mark) => mark.kind !== 'text' || hasGlyphsFor(mark.text, mark.weight));
  const withFamilies = svg
    .replace(/<g font-family="[^"]*"/, `<g font-family="${families[400]}"`)
    .replaceAll(' font-weight="600"', ` font-family="${families[600]}"`);
  const picture = new Resvg(withFamilies, {
    font: { loadSystemFonts, fontFiles, defaultFontFamily: families[400] },
  }).render();
  const bytes = withProvenance(picture.asPng(), dpi, provenance);
  return { bytes, width: picture.width, height: picture.height, alt: sheet.description };
}
