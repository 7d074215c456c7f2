// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { layoutChart } from '#src/figures/layout/layout.ts';
import type { Row } from '#src/figures/layout/rows.ts';
import { widthOnPage } from '#src/figures/layout/text.ts';
import { render } from '#src/testing/render.ts';
import { measure } from '#src/testing/rows.ts';
import ChartSvg from './ChartSvg.tsx';

const rounds = ['Round 1', 'Round 2', 'Round 3'];
const rows: Row[] = [
  { kind: 'heading', text: 'Visits' },
  measure(
    'Visits',
    [
      [61, '61'],
      [80, '80'],
      [undefined, 'not reported'],
    ],
    rounds,
  ),
  measure(
    'Boats moved',
    [
      [0, '0'],
      [4, '4'],
      [20, 'about 20'],
    ],
    rounds,
  ),
];

function chart(given = rows, width = 358, phases = 3): HTMLElement {
  const placed = layoutChart(given, width, widthOnPage);
  return render(<ChartSvg id="work.358" layout={placed} phases={phases} ariaId="work" />);
}

const numbersOf = (elements: Iterable<Element>, name: string) =>
  [...elements].map((element) => Number(element.getAttribute(name)));

describe('a chart', () => {
  it('is one image, its name and its description where they stand for all its widths', () => {
    const host = chart();
    const [svg, ...others] = host.querySelectorAll('svg');
    expect(others).toEqual([]);
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-labelledby')).toBe('work.title');
    expect(svg?.getAttribute('aria-describedby')).toBe('work.description');
    expect(svg?.querySelectorAll('title:not(:empty), desc:not(:empty)')).toHaveLength(0);
    expect(host.children).toHaveLength(1);
    expect(host.firstElementChild).toBe(svg);
  });

  it('is as large as its layout', () => {
    const svg = chart().querySelector('svg');
    expect(svg?.getAttribute('width')).toBe('358');
    expect(svg?.getAttribute('height')).toBe(String(layoutChart(rows, 358, widthOnPage).height));
  });

  it('holds no style, no variable, nothing to focus and nothing that moves', () => {
    const host = chart();
    expect(host.innerHTML).not.toMatch(/style=|var\(|tabindex|<style|<animate|<a /i);
    expect(host.querySelectorAll('[style], [tabindex], button, a, input')).toHaveLength(0);
  });

  it('is the same markup each time', () => {
    const first = chart().innerHTML;
    expect(first).toContain('</svg>');
    expect(chart().innerHTML).toBe(first);
  });

  it('draws bars as long as their values, from one line, a zero as none', () => {
    const bars = chart().querySelectorAll('rect.bar');
    const { plot } = layoutChart(rows, 358, widthOnPage);
    const lengths = numbersOf(bars, 'width');
    const parts = [61 / 80, 1, 0, 4 / 80, 20 / 80].map((part) => part * plot.width);
    expect(lengths).toHaveLength(5);
    for (const [index, length] of lengths.entries()) expect(length).toBeCloseTo(parts[index] ?? -1, 6);
    expect(new Set(numbersOf(bars, 'x'))).toEqual(new Set([plot.x]));
  });

  it('draws each bar in its place', () => {
    const bars = chart().querySelectorAll('rect.bar');
    const reported = layoutChart(rows, 358, widthOnPage).bars.filter(({ bar }) => bar.kind === 'reported');
    expect(numbersOf(bars, 'y')).toEqual(reported.map(({ y }) => y));
    expect(numbersOf(bars, 'height')).toEqual([22, 22, 22, 22, 22]);
  });

  it('draws each phase in its colour, by which the page knows it too', () => {
    const bars = [...chart().querySelectorAll('rect.bar')];
    expect(bars.map((bar) => bar.getAttribute('class'))).toEqual([
      'bar phase-1',
      'bar phase-2',
      'bar phase-1',
      'bar phase-2',
      'bar phase-3',
    ]);
    const [one, two, otherOne, otherTwo, three] = bars.map((bar) => bar.getAttribute('fill'));
    expect([otherOne, otherTwo]).toEqual([one, two]);
    expect(new Set([one, two, three]).size).toBe(3);
  });

  it('draws no bar for a gap, but its words', () => {
    const host = chart([
      measure(
        'Visits',
        [
          [undefined, 'not reported'],
          [80, '80'],
        ],
        rounds,
      ),
    ]);
    expect(host.querySelectorAll('rect.bar')).toHaveLength(1);
    expect([...host.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('not reported');
  });

  it('draws as an outline in its phase’s colour what had still to happen, and says so', () => {
    const host = chart([measure('Visits', [[61, '61']]), measure('Loans', [[30, '30']], [], 'not yet paid out')]);
    const [visits, loans] = host.querySelectorAll('rect.bar');
    expect(visits?.getAttribute('class')).toBe('bar phase-1');
    expect(visits?.hasAttribute('stroke')).toBe(false);
    expect(loans?.getAttribute('class')).toBe('bar phase-1 outlined');
    expect(loans?.getAttribute('fill')).toBe('none');
    expect(loans?.getAttribute('stroke')).toBe(visits?.getAttribute('fill'));
    expect(loans?.getAttribute('stroke-width')).toBe('2');
    expect([...host.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('not yet paid out');
  });

  it('letters everything that its layout places, and nothing else', () => {
    const texts = [...chart().querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts.toSorted()).toEqual(
      [
        ...['Visits', 'Visits', 'Boats moved', ...rounds, ...rounds],
        ...['61', '80', 'not reported', '0', '4', 'about 20'],
      ].toSorted(),
    );
  });

  it('begins its letters at their left end, whichever way the page is written', () => {
    const host = chart();
    host.dir = 'rtl';
    for (const text of host.querySelectorAll('text'))
      expect(text.closest('[direction]')?.getAttribute('direction')).toBe('ltr');
  });

  it('draws values that are all zero as bars without length', () => {
    const bars = chart([
      measure(
        'Visits',
        [
          [0, '0'],
          [0, '0'],
        ],
        rounds,
      ),
    ]).querySelectorAll('rect.bar');
    expect(numbersOf(bars, 'width')).toEqual([0, 0]);
  });

  it('draws amounts of every size to one scale', () => {
    const given = [
      measure(
        'Grants',
        [
          [9007199254740991, '£9,007,199,254,740,991'],
          [0.5, '£0.50'],
        ],
        rounds,
      ),
    ];
    const bars = chart(given, 720).querySelectorAll('rect.bar');
    const [large = 0, small = 0] = numbersOf(bars, 'width');
    expect(large).toBe(layoutChart(given, 720, widthOnPage).plot.width);
    expect(small).toBeCloseTo(0, 6);
  });
});
