import { expect, test } from 'vitest';
import { largest, measure, nasty, type Value } from './inventedRows.ts';
import { type Layout, layout, type PlacedText } from './layout.ts';
import type { Bar, Row } from './rows.ts';
import { textWidth } from './text.ts';
import { chartWidths } from './theme.ts';

type Box = { name: string; left: number; right: number; top: number; bottom: number };

/** The ground that a text covers: as wide as the font sets it, from the top of its capitals to below its descenders. */
function boxOf({ text, x, y, size, weight }: PlacedText): Box {
  return {
    name: text,
    left: x,
    right: x + textWidth(text, size, weight),
    top: y - 0.8 * size,
    bottom: y + 0.25 * size,
  };
}

function boxes(placed: Layout): Box[] {
  const { plot } = placed;
  const bars = placed.bars.flatMap(({ bar, y, height }) =>
    bar.kind === 'reported'
      ? [{ name: bar.key, left: plot.x, right: plot.x + lengthOf(placed, bar), top: y, bottom: y + height }]
      : [],
  );
  return [...bars, ...placed.texts.map(boxOf), ...placed.bars.flatMap(({ texts }) => texts.map(boxOf))];
}

function lengthOf({ plot }: Layout, bar: Bar): number {
  return bar.kind === 'reported' ? (bar.value / plot.max) * plot.width : 0;
}

function overlaps(all: Box[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.name.slice(0, 30)} / ${b.name.slice(0, 30)}`),
  );
}

function outside(placed: Layout): string[] {
  return boxes(placed)
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > placed.width || bottom > placed.height)
    .map(({ name, ...box }) => `${name.slice(0, 30)} ${JSON.stringify(box)}`);
}

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

const cases = chartWidths.flatMap((width) =>
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
    ];
    const placed = layout(rows, width);
    expect(overlaps(boxes(placed))).toEqual([]);
    expect(outside(placed)).toEqual([]);
  },
);
