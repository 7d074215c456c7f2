import { encodeBase64 } from '#src/export/encoding/base64.ts';
import { escapeXml } from '#src/export/encoding/xml.ts';
import type { Fonts } from '#src/export/font/fonts.ts';
import { svgMetadata } from '#src/export/provenance/svgProvenance.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import { rightToLeft } from '#src/figures/layout/rightToLeft.ts';
import { flagPath, type Mark, type Sheet } from '#src/figures/sheet/sheet.ts';
import { colours, fontFamily } from '#src/figures/theme.ts';
import { leftToRight } from './leftToRight.ts';

export type SvgOptions = {
  /** Undefined where the file only names its fonts, so that a viewer may use others. */
  fonts: Fonts | undefined;
  provenance: string;
  language: string;
  background: 'white' | 'transparent';
  /** A width in px, for a PNG; undefined for the sheet's own size. */
  across?: number;
};

/**
 * Returns a sheet as a self-contained SVG: title, description, provenance, fonts. The same input gives the same. Texts whose
 * letters are drawn in another order than their own are in it once more, unseen, to be searched and copied.
 */
export function renderSvg(sheet: Sheet, { fonts, ...options }: SvgOptions): string {
  const style = fonts === undefined ? [] : [`<style>${fontFaces(sheet.marks, fonts)}</style>`];
  const texts = sheet.marks.filter((mark) => mark.kind === 'text');
  const turned = texts.filter(({ text }) => rightToLeft.test(text));
  return svgFile(sheet, options, [...unseenTexts(turned), ...textGroup(sheet.marks.map(markElement))], style);
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
      const { text, size, weight, fill } = mark;
      const letters = `font-size="${round3(size)}" font-weight="${weight}" fill="${fill}"`;
      // Without the attribute WebKit puts what follows such letters too far to the left.
      const order = rightToLeft.test(text) ? ' unicode-bidi="bidi-override"' : '';
      return `<text ${place} ${letters}${anchorAttribute(mark)}${order}>${escapeXml(leftToRight(text))}</text>`;
    }
    case 'flag':
      return `<path transform="translate(${round3(mark.x)} ${round3(mark.y)}) scale(${round3(mark.size / 10)})" d="${flagPath}" fill="${mark.fill}"/>`;
  }
}

const anchorAttribute = ({ anchor }: TextMark) => (anchor === undefined ? '' : ` text-anchor="${anchor}"`);

/**
 * Returns texts that nobody sees, in their own order of letters, so that they can be searched and copied. They go below what
 * is drawn, so that a click in a program that edits the file finds that.
 */
export const unseenTexts = (texts: readonly TextMark[]): string[] =>
  texts.length === 0 ? [] : ['<g opacity="0" fill="none">', ...textGroup(texts.map(unseenElement)), '</g>'];

function unseenElement(mark: TextMark): string {
  const { x, y, text, size } = mark;
  return `<text x="${round3(x)}" y="${round3(y)}" font-size="${round3(size)}"${anchorAttribute(mark)}>${escapeXml(text)}</text>`;
}

/** Formats a number with at most three decimals, so that it is the same on every machine. */
export function round3(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
