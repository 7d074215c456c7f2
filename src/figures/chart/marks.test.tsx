// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type ChartMarks, chartMarks, type RectMark } from '#src/figures/layout/chartMarks.ts';
import { layoutChart } from '#src/figures/layout/layout.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { widthOnPage } from '#src/figures/layout/text.ts';
import { chartWidths } from '#src/figures/theme.ts';
import { render } from '#src/testing/render.ts';
import { measure } from '#src/testing/rows.ts';
import ChartSvg from './ChartSvg.tsx';

const fromLeft: Row[] = [
  { kind: 'heading', text: 'Work' },
  measure(
    'Visits',
    [
      [61, '61'],
      [0, '0'],
      [undefined, 'not reported'],
    ],
    ['Round 1', 'Round 2', 'Round 3'],
  ),
  measure('Boats that were moved from the outer to the inner harbour', [[4, 'about 4']]),
  measure('Loans', [[30, '30']], [], 'not yet paid out'),
  measure('Gifts', [[0.001, '0.001']], [], 'not yet given'),
];

const fromRight: Row[] = [
  { kind: 'heading', text: 'العمل' },
  measure(
    'الزيارات',
    [
      [61, '61'],
      [undefined, 'لم يذكر'],
    ],
    ['الجولة 1', 'الجولة 2'],
  ),
];

/** What the markup of a chart draws, in its order. */
function marksIn(host: HTMLElement): Omit<ChartMarks, 'edges'> {
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const placeOf = (element: Element) => ({
    x: number(element, 'x'),
    y: number(element, 'y'),
    fill: element.getAttribute('fill') ?? '',
  });
  const rects = (selector: string) =>
    [...host.querySelectorAll(selector)].map((rect): RectMark => {
      const colour = rect.getAttribute('stroke');
      const stroke = colour === null ? {} : { stroke: { colour, width: number(rect, 'stroke-width') } };
      return {
        kind: 'rect',
        ...placeOf(rect),
        width: number(rect, 'width'),
        height: number(rect, 'height'),
        ...stroke,
      };
    });
  return {
    bars: rects('rect.bar'),
    baselines: rects('rect.ink'),
    texts: [...host.querySelectorAll('text')].map((text) => ({
      kind: 'text',
      ...placeOf(text),
      text: text.textContent ?? '',
      size: number(text, 'font-size'),
      weight: number(text, 'font-weight') === 600 ? 600 : 400,
    })),
  };
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;

/** A bar to a millionth of a unit: Recharts arrives at lengths by another way of reckoning. */
const rounded = ({ x, y, width, height, stroke, ...rest }: RectMark) => ({
  ...rest,
  place: [x, y, width, height].map(round),
  ...(stroke === undefined ? {} : { stroke: { ...stroke, width: round(stroke.width) } }),
});

describe.each(chartWidths)(
  'at %s units, what Recharts draws on the page is what the layout and the sheets have',
  (width) => {
    test.each([
      ['from left to right', fromLeft, 'ltr'],
      ['from right to left', fromRight, 'rtl'],
    ])('in letters that run %s', (_, rows, dir) => {
      const placed = layoutChart(rows, width, widthOnPage);
      const host = render(<ChartSvg id="work" layout={placed} phases={3} ariaId="work" />);
      host.dir = dir;
      const onPage = marksIn(host);
      const { bars, baselines, texts } = chartMarks(placed, 3);
      expect(onPage.bars.length).toBeGreaterThan(0);
      expect(onPage.baselines).toEqual(baselines);
      expect(onPage.texts).toEqual(texts);
      expect(onPage.bars.map(rounded)).toEqual(bars.map(rounded));
      expect(host.querySelectorAll('rect, text, path, line, circle')).toHaveLength(
        bars.length + baselines.length + texts.length,
      );
    });
  },
);
