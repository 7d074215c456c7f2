import { encodeBase64 } from '#src/export/encoding/base64.ts';
import { escapeXml } from '#src/export/encoding/xml.ts';
import type { Fonts } from '#src/export/font/fonts.ts';
import { svgMetadata } from '#src/export/provenance/svgProvenance.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { isIsolated, isolatedParts } from '#src/figures/layout/isolates.ts';
import { flagPath, type Mark, type Sheet } from '#src/figures/sheet/sheet.ts';
import { colours, fontFamily } from '#src/figures/theme.ts';

export type SvgOptions = {
  /** Undefined where the file only names its fonts, so that a viewer may use others. */
  fonts: Fonts | undefined;
  provenance: string;
  language: string;
  background: 'white' | 'transparent';
  /** A width in px, for a PNG; undefined for the sheet's own size. */
  across?: number;
};

/** Returns a sheet as a self-contained SVG: title, description, provenance, fonts. The same input gives the same. */
export function renderSvg(sheet: Sheet, { fonts, ...options }: SvgOptions): string {
  const style = fonts === undefined ? [] : [`<style>${fontFaces(sheet.marks, fonts)}</style>`];
  return svgFile(sheet, options, textGroup(sheet.marks.map(markElement)), style);
}

/** Returns an SVG of a sheet's size with its title, description and provenance, and these elements in it. */
export function svgFile(
  sheet: Sheet,
  { provenance, language, background, across }: Omit<SvgOptions, 'fonts'>,
  elements: readonly string[],
  style: readonly string[] = [],
): string {
  const { width, height } = sheet;
  const physicalSize = across === undefined ? sheet.physicalSize : ({ unit: 'px', width: across } as const);
  const unit = physicalSize.unit === 'mm' ? 'mm' : '';
  const length = (units: number) => `${round3((units * physicalSize.width) / width)}${unit}`;
  const name = `sheet-${sheet.id}-${sheet.size}`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${length(width)}" height="${length(height)}" viewBox="0 0 ${round3(width)} ${round3(height)}" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc" xml:lang="${escapeXml(language)}" lang="${escapeXml(language)}">`,
    `<title id="${name}-title">${escapeXml(sheet.title)}</title>`,
    `<desc id="${name}-desc">${escapeXml(sheet.description)}</desc>`,
    svgMetadata(provenance),
    ...style,
    ...(background === 'white'
      ? [`<rect width="${round3(width)}" height="${round3(height)}" fill="${colours.paper}"/>`]
      : []),
    ...elements,
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Returns elements in a group whose texts are in the sheet's font. */
export const textGroup = (elements: readonly string[]): string[] => [
  `<g font-family="${escapeXml(fontFamily)}" direction="ltr" text-rendering="geometricPrecision">`,
  ...elements,
  '</g>',
];

/** Returns `@font-face` rules whose data URIs hold the font, in the weights that the marks use. */
function fontFaces(marks: readonly Mark[], fonts: Fonts): string {
  return ([400, 600] as const)
    .filter((weight) => marks.some((mark) => mark.kind === 'text' && mark.weight === weight))
    .map((weight) => {
      const data = encodeBase64(fonts[weight]);
      return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(data:font/ttf;base64,${data}) format('truetype')}`;
    })
    .join('');
}

/** Returns the element of a mark in an SVG, in the units of its sheet. */
export function markElement(mark: Mark): string {
  const place = `x="${round3(mark.x)}" y="${round3(mark.y)}"`;
  switch (mark.kind) {
    case 'rect': {
      const { width, height, fill, stroke } = mark;
      const line = stroke === undefined ? '' : ` stroke="${stroke.colour}" stroke-width="${round3(stroke.width)}"`;
      return `<rect ${place} width="${round3(width)}" height="${round3(height)}" fill="${fill}"${line}/>`;
    }
    case 'text': {
      const { text, anchor } = mark;
      const parts = isolatedParts(text);
      if (parts.length > 1 && anchor === undefined) return textInParts(mark, parts);
      const end = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
      return `<text ${place} ${letters(mark)}${end}>${escapeXml(text)}</text>`;
    }
    case 'flag':
      return `<path transform="translate(${round3(mark.x)} ${round3(mark.y)}) scale(${round3(mark.size / 10)})" d="${flagPath}" fill="${mark.fill}"/>`;
  }
}

const letters = ({ size, weight, fill }: TextMark, enlargement = 1) =>
  `font-size="${round3(size * enlargement)}" font-weight="${weight}" fill="${fill}"`;

/** LibreOffice measures letters as if their size were a whole number: the larger it is, the better. */
const enlargement = 16;

/**
 * Returns a text from left to right whose isolated texts are each a `tspan`: LibreOffice would draw several from right to
 * left over each other, and measures each `tspan` by itself. It is set large and drawn small, and keeps its spaces.
 */
function textInParts(mark: TextMark, parts: readonly string[]): string {
  const place = `translate(${round3(mark.x)} ${round3(mark.y)}) scale(${1 / enlargement})`;
  const content = parts.map((part) => (isIsolated(part) ? `<tspan>${escapeXml(part)}</tspan>` : escapeXml(part)));
  return `<text transform="${place}" ${letters(mark, enlargement)} xml:space="preserve">${content.join('')}</text>`;
}

/** Formats a number with at most three decimals, so that it is the same on every machine. */
export function round3(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
