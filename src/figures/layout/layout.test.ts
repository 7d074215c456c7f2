import { describe, expect, it } from 'vitest';
import { largest, measure, nasty } from '#src/testing/rows.ts';
import { layoutChart as layoutIn } from './layout.ts';
import type { Row } from './rows.ts';
import { textWidth } from './text.ts';

/** Each text is given an eighth more than it takes, or nearly. */
const layout = (rows: Row[], width: number) => layoutIn(rows, width, (...text) => textWidth(...text) * 1.12);

const round = (number: number) => `Round ${number}`;

describe('a layout', () => {
  it('places bars in the order of the rows, each below the one before', () => {
    const placed = layout(
      [
        measure(
          'Visits',
          [
            [61, '61'],
            [80, '80'],
          ],
          [round(1), round(2)],
        ),
        measure('Boats', [[4, '4']], [round(1)]),
      ],
      358,
    );
    expect(placed.bars.map(({ bar }) => bar.key)).toEqual(['round-1.Visits', 'round-2.Visits', 'round-1.Boats']);
    const tops = placed.bars.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(3);
  });

  it('gives the largest value of all rows the whole ground', () => {
    const placed = layout([measure('Visits', [[61, '61']]), measure('Boats', [[244, '244']])], 560);
    expect(placed.plot.max).toBe(244);
  });

  it.each([358, 720])('says at %s units below the bars of a row what had still to happen to them', (width) => {
    const two: [number, string][] = [
      [61, '61'],
      [80, '80'],
    ];
    const rows = (pending?: string) => [measure('Visits', two, [], pending), measure('Boats', [[4, '4']])];
    const plain = layout(rows(), width);
    const placed = layout(rows('not yet paid out'), width);
    const words = placed.texts.filter(({ text }) => text === 'not yet paid out');
    expect(words).toHaveLength(1);
    expect(words[0]).toMatchObject({ x: placed.plot.x - 1, size: 13.5, weight: 400, tone: 'muted' });
    const [, second, boats] = placed.bars;
    const top = (words[0]?.y ?? 0) - 13.5;
    expect(top).toBe((second?.y ?? 0) + 22 + 2);
    expect(boats?.y).toBeGreaterThan((words[0]?.y ?? 0) + 4);
    expect(placed.height - plain.height).toBeGreaterThanOrEqual(18);
    expect(placed.bars.slice(0, 2).map(({ y }) => y)).toEqual(plain.bars.slice(0, 2).map(({ y }) => y));
  });

  it('says nothing of the kind at a gap', () => {
    const placed = layout([measure('Visits', [[undefined, 'not reported']], [], 'not yet paid out')], 358);
    expect(placed.texts.map(({ text }) => text)).toEqual(['Visits']);
  });

  it('prints each value just after its bar, at the same distance', () => {
    const placed = layout(
      [
        measure('Visits', [
          [61, '61'],
          [122, '122'],
        ]),
      ],
      358,
    );
    const { x, width } = placed.plot;
    expect(placed.bars.map(({ texts }) => texts.map((text) => text.x))).toEqual([[x + width / 2 + 8], [x + width + 8]]);
  });

  it('prints a stated zero where bars begin, as a value', () => {
    const placed = layout(
      [
        measure('Visits', [
          [0, '0'],
          [61, '61'],
        ]),
      ],
      358,
    );
    expect(placed.bars[0]?.texts).toMatchObject([{ text: '0', x: placed.plot.x + 8, weight: 600, tone: 'ink' }]);
  });

  it('prints a gap in words where bars begin, not as a value', () => {
    const placed = layout(
      [
        measure('Visits', [
          [undefined, 'not reported'],
          [61, '61'],
        ]),
      ],
      358,
    );
    expect(placed.bars[0]?.texts).toMatchObject([
      { text: 'not reported', x: placed.plot.x + 8, weight: 400, tone: 'muted' },
    ]);
  });

  it('divides by nothing where all values are zero', () => {
    const placed = layout(
      [
        measure('Visits', [
          [0, '0'],
          [0, '0'],
        ]),
      ],
      358,
    );
    expect(placed.plot.max).toBe(1);
    expect(placed.bars.map(({ texts }) => texts[0]?.x)).toEqual([9, 9]);
  });

  it('begins every bar at one line, as high as the bar', () => {
    const placed = layout(
      [
        measure('Visits', [
          [61, '61'],
          [undefined, 'not reported'],
        ]),
      ],
      358,
    );
    expect(placed.baselines).toEqual(placed.bars.map(({ y, height }) => ({ y, height })));
  });
});

describe('a label', () => {
  const rows = [measure('Boats moved', [[4, '4']]), measure('Visits', [[61, '61']])];

  it.each([288, 358])('stands above its bar at %d px', (width) => {
    const placed = layout(rows, width);
    expect(placed.plot.x).toBe(1);
    expect(placed.texts[0]).toMatchObject({ text: 'Boats moved', x: 0 });
    expect(placed.texts[0]?.y).toBeLessThan(placed.bars[0]?.y ?? 0);
  });

  it.each([560, 720])('stands beside its bar, in its middle, at %d px', (width) => {
    const placed = layout(rows, width);
    // 82.2 px wide, 92.07 with room for another font, so 93 whole ones, and a gap of 14.
    expect(placed.plot.x).toBe(107);
    expect(placed.texts[0]).toMatchObject({ text: 'Boats moved', x: 0 });
    expect(placed.bars[0]).toMatchObject({ y: 0, height: 24 });
    expect(placed.texts[0]?.y).toBeCloseTo(17.625, 3);
  });

  it('takes at most 36 hundredths of the width, and lines where it needs more', () => {
    const placed = layout([measure('quay wall '.repeat(12).trim(), [[4, '4']])], 560);
    expect(placed.plot.x).toBe(201 + 14);
    expect(placed.texts.length).toBeGreaterThan(3);
  });

  it('of a group stands above its measures, over the whole width', () => {
    const placed = layout([{ kind: 'heading', text: 'Moved' }, ...rows], 560);
    expect(placed.texts[0]).toMatchObject({ text: 'Moved', x: 0, weight: 600, tone: 'muted' });
    expect(placed.texts[0]?.y).toBeLessThan(placed.bars[0]?.y ?? 0);
  });
});

describe('a phase', () => {
  const pair = (first: string, text = '61') => [
    measure(
      'Visits',
      [
        [61, text],
        [4, '4'],
      ],
      [first, 'Round 2'],
    ),
  ];

  it('is named beside its bar', () => {
    const placed = layout(pair('Round 1'), 358);
    const [, first] = placed.texts;
    expect(first).toMatchObject({ text: 'Round 1', x: 0, tone: 'muted' });
    expect(placed.plot.x).toBeGreaterThan(50);
  });

  it('is named above its bar where its name is long, and so are the others', () => {
    const placed = layout(pair('The first round of the harbour repairs'), 288);
    expect(placed.plot.x).toBe(1);
    const names = placed.texts.slice(1);
    expect(names.map(({ text }) => text)).toEqual(['The first round of the harbour repairs', 'Round 2']);
    expect(names[0]?.y).toBeLessThan(placed.bars[0]?.y ?? 0);
    expect(names[1]?.y).toBeLessThan(placed.bars[1]?.y ?? 0);
  });

  it('is named above its bar where a long value leaves the bars no room', () => {
    const placed = layout(pair('Round 1', largest), 288);
    expect(placed.plot.x).toBe(1);
    expect(placed.bars[0]?.texts.map(({ text }) => text)).toEqual([largest]);
  });
});

describe('what belongs to a bar when it is pointed at', () => {
  it('is its label too where the measure has one bar', () => {
    const placed = layout([measure('Boats moved', [[4, '4']]), measure('Visits', [[61, '61']])], 288);
    expect(placed.bars.map(({ hitArea }) => hitArea.x)).toEqual([0, 0]);
    for (const [index, { hitArea }] of placed.bars.entries()) {
      const label = placed.texts[index];
      expect(label?.y).toBeGreaterThan(hitArea.y);
      expect(label?.y).toBeLessThan(hitArea.y + hitArea.height);
    }
  });

  it('is never another’s', () => {
    const texts = nasty.map(([, text]) => text);
    const placed = layout(
      texts.flatMap((text) => [
        measure(
          text,
          [
            [4, '4'],
            [61, '61'],
          ],
          [round(1), text],
        ),
        measure(text, [[4, '4']]),
      ]),
      358,
    );
    const ends = placed.bars.map(({ hitArea }) => hitArea.y + hitArea.height);
    const overlapping = placed.bars.slice(1).filter(({ hitArea }, index) => hitArea.y < (ends[index] ?? 0));
    expect(overlapping).toEqual([]);
  });
});
