import { encodeBase64 } from '#src/export/encoding/base64.ts';
import { escapeXml } from '#src/export/encoding/xml.ts';
import type { Fonts } from '#src/export/font/fonts.ts';
import { subsetFont } from '#src/export/font/subset.ts';
import { svgMetadata } from '#src/export/provenance/svgProvenance.ts';
import type { TextMark } from '#src/figures/layout/chartMarks.ts';
import type { Weight } from '#src/figures/layout/text.ts';
import { flagPath, type Mark, type Sheet } from '#src/figures/sheet/sheet.ts';
import { colours, fontFamily } from '#src/figures/theme.ts';

export type Background = 'white' | 'transparent';

type Inside = {
  /** Without them the file names the fonts only, and another font may take their place. */
  fonts: Fonts | undefined;
  provenance: string;
  language: string;
  background: Background;
  /** A width in px for whoever makes a picture of it; its own size otherwise. */
  across?: number;
};

/**
 * A sheet as the text of an SVG file that stands alone: its own size, title and description, the glyphs that it uses,
 * where its values come from. The same sheet and the same inside give the same text.
 */
export function svgOf(sheet: Sheet, { fonts, provenance, language, background, across }: Inside): string {
  const { width, height } = sheet;
  const measured = across === undefined ? sheet.measured : ({ unit: 'px', across } as const);
  const unit = measured.unit === 'mm' ? 'mm' : '';
  const sized = (units: number) => `${written((units * measured.across) / width)}${unit}`;
  const name = `sheet-${sheet.id}-${sheet.size}`;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sized(width)}" height="${sized(height)}" viewBox="0 0 ${written(width)} ${written(height)}" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-desc" xml:lang="${escapeXml(language)}" lang="${escapeXml(language)}">`,
    `<title id="${name}-title">${escapeXml(sheet.title)}</title>`,
    `<desc id="${name}-desc">${escapeXml(sheet.description)}</desc>`,
    svgMetadata(provenance),
    ...(fonts === undefined ? [] : [`<style>${fontFaces(sheet.marks, fonts)}</style>`]),
    ...(background === 'white'
      ? [`<rect width="${written(width)}" height="${written(height)}" fill="${colours.paper}"/>`]
      : []),
    `<g font-family="${escapeXml(fontFamily)}" direction="ltr" text-rendering="geometricPrecision">`,
    ...sheet.marks.map(drawn),
    '</g>',
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

const facesMade = new WeakMap<readonly Mark[], { fonts: Fonts; faces: string }>();

/** The glyphs of the two cuts that the texts use, inside the file: nothing is asked for elsewhere. */
function fontFaces(marks: readonly Mark[], fonts: Fonts): string {
  const made = facesMade.get(marks);
  if (made?.fonts === fonts) return made.faces;
  const faces = fontFacesOf(marks, fonts);
  facesMade.set(marks, { fonts, faces });
  return faces;
}

function fontFacesOf(marks: readonly Mark[], fonts: Fonts): string {
  return ([400, 600] as const)
    .map((weight) => ({ weight, text: lettersOf(marks, weight) }))
    .filter(({ text }) => text !== '')
    .map(({ weight, text }) => {
      const data = encodeBase64(subsetFont(fonts[weight], text));
      return `@font-face{font-family:'Source Sans 3';font-weight:${weight};src:url(data:font/ttf;base64,${data}) format('truetype')}`;
    })
    .join('');
}

function lettersOf(marks: readonly Mark[], weight: Weight): string {
  const texts = marks.map((mark) => (mark.kind === 'text' && mark.weight === weight ? mark.text : ''));
  return [...new Set(texts.join(''))].sort().join('');
}

function drawn(mark: Mark): string {
  const place = `x="${written(mark.x)}" y="${written(mark.y)}"`;
  switch (mark.kind) {
    case 'rect':
      return `<rect ${place} width="${written(mark.width)}" height="${written(mark.height)}" fill="${mark.fill}"/>`;
    case 'text': {
      const { size, weight, fill, anchor } = mark;
      const end = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
      return `<text ${place} font-size="${written(size)}" font-weight="${weight}" fill="${fill}"${end}>${turned(mark)}</text>`;
    }
    case 'flag':
      return `<path transform="translate(${written(mark.x)} ${written(mark.y)}) scale(${written(mark.size / 10)})" d="${flagPath}" fill="${mark.fill}"/>`;
    default:
      return mark satisfies never;
  }
}

/**
 * The text of a mark, its letters in their order by isolating characters: where an attribute said that they run from right
 * to left, programs would differ in which of its ends the place is.
 */
function turned({ text, direction }: TextMark): string {
  const escaped = escapeXml(text);
  return direction === 'rtl' ? `\u2067${escaped}\u2069` : escaped;
}

/** A number for a file: at most three decimals, so that it is the same on every machine. */
function written(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
