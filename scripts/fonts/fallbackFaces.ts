import type { Plugin } from 'vite';
import { openFont, ownFont, type Weight } from './fontMetrics.ts';

/** English as pages have it: words, names, amounts. */
const english =
  'In 2011 the council counted 1,604 boats in its four harbours, 12% more than in the year before. Their owners owed it ' +
  '£38,250 for moorings; of “lost” ones, Mr Keel said, nothing was known. What became of each is told in Table 3.';

const latin = (name: string, weight: number) => `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;

/** Fonts that systems have: the file of a package with their widths, or how many times wider than ours, and local names. */
const fallbacks: [name: string, weight: Weight, widths: string | number, local: string][] = [
  // Segoe UI is in no package: by the mean widths of letters that @capsizecss/metrics 4.3.0 publishes.
  ['Segoe', 400, 1.061, 'Segoe UI, SegoeUI'],
  ['Segoe', 600, 1.062, 'Segoe UI Semibold, SegoeUI-Semibold'],
  ['Roboto', 400, latin('roboto', 400), 'Roboto, Roboto-Regular'],
  ['Roboto', 600, latin('roboto', 700), 'Roboto Bold, Roboto-Bold'],
  [
    'Arial',
    400,
    latin('arimo', 400),
    'Arial, ArialMT, Liberation Sans, LiberationSans, Arimo-Regular, NimbusSans-Regular',
  ],
  [
    'Arial',
    600,
    latin('arimo', 700),
    'Arial Bold, Arial-BoldMT, Liberation Sans Bold, LiberationSans-Bold, Arimo-Bold, NimbusSans-Bold',
  ],
  ['Noto', 400, latin('noto-sans', 400), 'Noto Sans, Noto Sans Regular, NotoSans-Regular'],
  ['Noto', 600, latin('noto-sans', 700), 'Noto Sans Bold, NotoSans-Bold'],
  ['DejaVu', 400, 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'DejaVu Sans, DejaVuSans'],
  ['DejaVu', 600, 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf', 'DejaVu Sans Bold, DejaVuSans-Bold'],
];

function widthIn(font: ReturnType<typeof openFont>): number {
  const advances = [...english].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  return advances.reduce((sum, advance) => sum + advance, 0) / font.unitsPerEm;
}

function faceOf([name, weight, widths, local]: (typeof fallbacks)[number]): string {
  const own = openFont(ownFont(weight));
  const wider = typeof widths === 'number' ? widths : widthIn(openFont(widths)) / widthIn(own);
  const size = Math.round(1000 / wider) / 1000;
  const percent = (units: number) => `${((units * 100) / own.unitsPerEm / size).toFixed(2)}%`;
  const src = local.split(', ').map((each) => `local("${each}")`);
  return `@font-face { font-family: "Fallback ${name}"; font-weight: ${weight}; src: ${src}; size-adjust: ${(size * 100).toFixed(1)}%;
    ascent-override: ${percent(own.ascent)}; descent-override: ${percent(-own.descent)}; line-gap-override: 0%; }`;
}

/**
 * Returns the faces that stand in for the bundled font where a browser takes none from a page, and the variable
 * `--fallbacks` with their names: fonts that systems have, each narrowed to the widths of English text in ours, so that a
 * page wraps alike, with our heights.
 */
export function fallbackCss(): string {
  const names = new Set(fallbacks.map(([name]) => `"Fallback ${name}"`));
  return [`:root { --fallbacks: ${[...names].join(', ')}, sans-serif; }`, ...fallbacks.map(faceOf)].join('\n');
}

/** Adds those faces to the page's style. */
export const fallbackFaces = (): Plugin => ({
  name: 'fallback-faces',
  enforce: 'pre',
  transform: { filter: { id: /\/src\/styles\.css$/ }, handler: (code) => `${code}\n${fallbackCss()}` },
});
