import { textsOf } from '#src/export/image/altText.ts';
import { pixelSize } from '#src/export/image/pixels.ts';
import type { PngOptions } from '#src/export/image/png.ts';
import { renderSvg } from '#src/export/image/svg.ts';
import { withProvenance } from '#src/export/provenance/pngProvenance.ts';
import type { Mark, Sheet } from '#src/figures/sheet/sheet.ts';
import { encodePng, parseSvg } from './resvg.ts';
import { splitByFont } from './splitByFont.ts';

/** In px: the largest that Chromium draws. Few programs open a larger image. */
const limits = { side: 65_535, area: 2 ** 28 } as const;

/** Returns whether a PNG of a size in px is drawn. */
export const supports = (width: number, height: number): boolean =>
  Math.max(width, height) <= limits.side && width * height <= limits.area;

/**
 * Renders a sheet as a PNG without a browser: in the size, with the density and the provenance of the page's. `fonts` is as
 * for `parseSvg`. Rejects where the size is not supported.
 */
export async function renderPng(
  sheet: Sheet,
  { scale, provenance, language, background }: Omit<PngOptions, 'fonts'>,
  fonts: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, dpi } = pixelSize(sheet, scale);
  if (!supports(width, height)) throw new Error(`no picture of: ${width} × ${height}`);
  const marks = sheet.marks.flatMap((mark): Mark[] => (mark.kind === 'text' ? splitByFont(mark) : [mark]));
  const svg = renderSvg({ ...sheet, marks }, { fonts: undefined, provenance: '', language, background, across: width });
  // A canvas has whole pixels, on which the browser draws the image as it fits.
  const fitted = svg.replace(/ height="[^"]*"/, ` height="${height}" preserveAspectRatio="none"`);
  const texts = marks.filter((mark) => mark.kind === 'text');
  const image = parseSvg(fitted, texts, fonts).render();
  return withProvenance(encodePng(image), dpi, provenance, textsOf(sheet, language));
}
