// @vitest-environment jsdom
import { expect, test } from 'vitest';
import ChartSvg from '#src/figures/chart/ChartSvg.tsx';
import { layout } from '#src/figures/layout/layout.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { roomOnPage } from '#src/figures/layout/text.ts';
import { drawn } from '#src/testing/render.ts';
import { measure } from '#src/testing/rows.ts';
import { chartBlock, chartMarks } from './chartBlock.ts';
import type { Mark } from './sheet.ts';

const rows: Row[] = [
  { kind: 'heading', text: 'Work' },
  measure(
    'Visits',
    [
      [61, '61'],
      [80, '80'],
    ],
    ['Round 1', 'Round 2'],
  ),
  measure(
    'Boats moved',
    [
      [4, 'about 4'],
      [undefined, 'not reported'],
    ],
    ['Round 1', 'Round 2'],
  ),
];

/** What the markup of a chart draws, as the marks of a sheet. */
function marksIn(host: HTMLElement): Mark[] {
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  return [...host.querySelectorAll('rect, text')].map((element): Mark => {
    const place = { x: number(element, 'x'), y: number(element, 'y'), fill: element.getAttribute('fill') ?? '' };
    if (element.nodeName === 'rect')
      return { kind: 'rect', ...place, width: number(element, 'width'), height: number(element, 'height') };
    const weight = number(element, 'font-weight') === 600 ? 600 : 400;
    return { kind: 'text', ...place, text: element.textContent ?? '', size: number(element, 'font-size'), weight };
  });
}

const rounded = (marks: Mark[]) =>
  marks
    .map((mark) =>
      JSON.stringify(Object.entries(mark).sort(), (_, value) =>
        typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
      ),
    )
    .sort();

test('a sheet draws the same marks as the page', () => {
  const placed = layout(rows, 560, roomOnPage);
  const onPage = marksIn(drawn(<ChartSvg id="work.358" layout={placed} phases={2} said="work" />));
  expect(onPage.length).toBeGreaterThan(10);
  expect(rounded(chartMarks(placed, 2))).toEqual(rounded(onPage));
});

test('a chart is enlarged as far as its height has room, letters and all, and never made smaller', () => {
  const sizesOf = (room: number) =>
    chartBlock(rows, 728, 2, room).marks.flatMap((mark) =>
      mark.kind === 'text' && mark.text === 'Visits' ? mark.size : [],
    );
  expect(sizesOf(10_000)).toEqual([24]);
  expect(sizesOf(0)).toEqual([15]);
  expect(chartBlock(rows, 728, 2, 10_000).height).toBeGreaterThan(chartBlock(rows, 728, 2, 0).height);
});
