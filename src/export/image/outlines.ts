import { encodeBase64 } from '#src/export/encoding/base64.ts';
import outlines from '#src/export/font/outlines.json' with { type: 'json' };
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { textWidth } from '#src/figures/layout/text.ts';
import type { Sheet } from '#src/figures/sheet/sheet.ts';
import { drawnText } from './drawnText.ts';
import { markElement, round3, type SvgOptions, svgFile, unseenTexts } from './svg.ts';
import { type RasteriseText, rasteriseTexts, type TextImage } from './textImage.ts';

/** `rasteriseText` draws the texts that have characters which the font lacks. */
export type OutlinesOptions = Omit<SvgOptions, 'fonts' | 'across'> & { rasteriseText: RasteriseText };

/**
 * Renders a sheet as an SVG without fonts, whose letters are shapes: it looks the same in programs that know no embedded
 * fonts. `rasterisedLines` counts the texts that are images, as the font lacks some of their letters. An unseen copy of all
 * texts, in the order of the sheet, can be searched and copied.
 */
export async function renderOutlines(
  sheet: Sheet,
  { rasteriseText, ...options }: OutlinesOptions,
): Promise<{ svg: string; rasterisedLines: number }> {
  const texts = sheet.marks.filter((mark) => mark.kind === 'text');
  const images = await rasteriseTexts(texts, rasteriseText);
  const drawn = sheet.marks.map((mark) => {
    if (mark.kind !== 'text') return markElement(mark);
    const image = images.get(mark);
    return image === undefined ? outlineElement(mark) : imageElement(image);
  });
  return { svg: svgFile(sheet, options, [...unseenTexts(texts), ...drawn.flat()]), rasterisedLines: images.size };
}

const outlinesByWeight = {
  400: new Map(Object.entries(outlines['400'])),
  600: new Map(Object.entries(outlines['600'])),
} as const;

/** Returns the letters of a text as one shape, as far from each other as in the layout; nothing for spaces alone. */
function outlineElement({ x, y, text, size, weight, fill, anchor }: TextMark): string[] {
  const letters = drawnText(text);
  const left = anchor === 'end' ? x - textWidth(letters, size, weight) : x;
  let pen = 0;
  let data = '';
  for (const letter of letters) {
    const outline = outlinesByWeight[weight].get(letter) ?? '';
    if (outline !== '') data += `M${pen} 0${outline}`;
    pen += textWidth(letter, 1000, weight);
  }
  if (data === '') return [];
  const place = `translate(${round3(left)} ${round3(y)}) scale(${round6(size / 1000)})`;
  return [`<path transform="${place}" fill="${fill}" d="${data}"/>`];
}

function imageElement({ png, x, y, width, height }: TextImage): string {
  const place = `x="${round3(x)}" y="${round3(y)}" width="${round3(width)}" height="${round3(height)}"`;
  // The name of SVG 1.1, as older programs know no other.
  return `<image ${place} xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="data:image/png;base64,${encodeBase64(png)}"/>`;
}

const round6 = (value: number) => String(Math.round(value * 1e6) / 1e6);
