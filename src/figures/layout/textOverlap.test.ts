import { expect, test } from 'vitest';
import type { ChartWidth } from '#src/figures/theme.ts';
import { pairsByHeight } from '#src/testing/boxes.ts';
import { widthsByFont } from '#src/testing/fallbackFonts.ts';
import { largest, measure, nasty, type Value } from '#src/testing/rows.ts';
import { type Layout, layoutChart, type PlacedText } from './layout.ts';
import type { Bar, Row } from './rows.ts';
import { textWidth, type WidthOfText, widthOnPage } from './text.ts';
import { widthInFiles } from './widthInFiles.ts';

type Box = { name: string; left: number; right: number; top: number; bottom: number };

/** The width of a text whose letters and words a reader has set further apart: by 0.12 and 0.16 em. */
const setApart: WidthOfText = (text, size, weight) => {
  const letters = [...text].filter((letter) => !/\p{M}/u.test(letter)).length;
  const spaces = [...text.matchAll(/ /g)].length;
  return textWidth(text, size, weight) + (letters * 0.12 + spaces * 0.16) * size;
};

/** The ground that a text covers: as wide as it is set, from the top of its capitals to below its descenders. */
function boxOf({ text, x, y, size, weight }: PlacedText, widthOf: WidthOfText): Box {
  return {
    name: text,
    left: x,
    right: x + widthOf(text, size, weight),
    top: y - 0.8 * size,
    bottom: y + 0.25 * size,
  };
}

function boxes(placed: Layout, widthOf: WidthOfText): Box[] {
  const box = (text: PlacedText) => boxOf(text, widthOf);
  const { plot } = placed;
  const bars = placed.bars.flatMap(({ bar, y, height }) =>
    bar.kind === 'reported'
      ? [{ name: bar.key, left: plot.x, right: plot.x + lengthOf(placed, bar), top: y, bottom: y + height }]
      : [],
  );
  return [...bars, ...placed.texts.map(box), ...placed.bars.flatMap(({ texts }) => texts.map(box))];
}

function lengthOf({ plot }: Layout, bar: Bar): number {
  return bar.kind === 'reported' ? (bar.value / plot.max) * plot.width : 0;
}

function overlaps(all: Box[]): string[] {
  return pairsByHeight(all)
    .filter(([a, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    .map(([a, b]) => `${a.name.slice(0, 30)} / ${b.name.slice(0, 30)}`);
}

const outside = (placed: Layout, all: Box[]): string[] =>
  all
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > placed.width || bottom > placed.height)
    .map(({ name, ...box }) => `${name.slice(0, 30)} ${JSON.stringify(box)}`);

const values: [string, Value[]][] = [
  [
    'counts',
    [
      [17, '17'],
      [61, '61'],
    ],
  ],
  [
    'a gap and a zero',
    [
      [undefined, 'not reported'],
      [0, '0'],
    ],
  ],
  [
    'gaps alone',
    [
      [undefined, 'not reported'],
      [undefined, 'not reported'],
    ],
  ],
  [
    'the largest amounts',
    [
      [9007199254740991, largest],
      [1, 'at least £1'],
    ],
  ],
  [
    'a symbol of 2,000 letters',
    [
      [12.5, `about 12.5 ${'kilo'.repeat(500)}`],
      [undefined, 'not reported'],
    ],
  ],
  [
    'a symbol of many words',
    [
      [12.5, `about 12.5 ${'litres of tar '.repeat(20).trim()}`],
      [3, '3 litres of tar'],
    ],
  ],
];

/** The narrowest, the widest with labels above the bars, and the narrowest with labels beside them. */
const widths: ChartWidth[] = [144, 358, 560];

const cases = widths.flatMap((width) =>
  nasty.flatMap(([name, text]) => values.map(([kind, bars]) => ({ width, name, text, kind, bars }))),
);

test.each(cases)(
  'at $width px, with $name and $kind, nothing overlaps or leaves the chart',
  ({ width, text, bars }) => {
    const rows: Row[] = [
      { kind: 'heading', text },
      measure(text, bars, ['Round 1', 'Round 2']),
      measure('Boats', bars, ['Round 1', text]),
      { kind: 'heading', text: 'Boats' },
      ...bars.map((bar) => measure(text, [bar])),
      measure('Loans', bars, ['Round 1', 'Round 2'], text),
      measure(text, bars.slice(0, 1), [], text),
    ];
    const inFile = layoutChart(rows, width, widthInFiles);
    const onPage = layoutChart(rows, width, widthOnPage);
    for (const [placed, widthOf] of [
      ...widthsByFont.map(([, of]) => [inFile, of] as const),
      [onPage, setApart] as const,
    ]) {
      const all = boxes(placed, widthOf);
      expect(overlaps(all)).toEqual([]);
      expect(outside(placed, all)).toEqual([]);
    }
  },
);
