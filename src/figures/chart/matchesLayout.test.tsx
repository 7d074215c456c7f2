// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { layoutChart } from '#src/figures/layout/layout.ts';
import { widthOnPage } from '#src/figures/layout/text.ts';
import { render } from '#src/testing/render.ts';
import { measure } from '#src/testing/rows.ts';
import ChartSvg from './ChartSvg.tsx';
import { matchesLayout } from './matchesLayout.ts';

const placed = layoutChart(
  [
    { kind: 'heading', text: 'Quay' },
    measure(
      'Visits',
      [
        [61, '61'],
        [80, '80'],
        [undefined, 'not reported'],
      ],
      ['Round 1', 'Round 2', 'Round 3'],
    ),
    measure('Boats', [[0, '0']]),
    measure('Loans', [[40, '40']], [], 'not yet paid out'),
  ],
  358,
  widthOnPage,
);

type Change = (found: Element) => void;

/** The chart as it is drawn, then changed where a selector finds something. */
function picture(selector = 'svg', change: Change = () => undefined): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(
    ...render(<ChartSvg id="work.358" layout={placed} phases={3} ariaId="work" />).cloneNode(true).childNodes,
  );
  for (const found of copy.querySelectorAll(selector)) change(found);
  return copy;
}

/** Puts one text in the place of another. */
const instead =
  (right: string, wrong: string): Change =>
  (text) => {
    if (text.textContent === right) text.textContent = wrong;
  };

describe('a picture', () => {
  it('is of the layout that it was drawn by', () => {
    expect(matchesLayout(picture(), placed)).toBe(true);
  });

  it('is of it too where its bars are a hair off', () => {
    const hair = (bar: Element) => bar.setAttribute('width', String(Number(bar.getAttribute('width')) + 0.01));
    expect(matchesLayout(picture('.bar', hair), placed)).toBe(true);
  });

  it.each<[what: string, selector: string, change: Change]>([
    ['a value is another', 'text', instead('61', '62')],
    ['a gap has become a value', 'text', instead('not reported', '12')],
    ['a label is another', 'text', instead('Visits', 'Boats')],
    ['a phase is another', 'text', instead('Round 1', 'Round 2')],
    ['a text is gone', 'text:last-child', (text) => text.remove()],
    ['a text is there twice', 'text:last-child', (text) => text.after(text.cloneNode(true))],
    ['texts stand in another order', 'text:last-child', (text) => text.parentElement?.prepend(text)],
    ['a bar is longer', '.bar.phase-1', (bar) => bar.setAttribute('width', '100')],
    ['a bar has no length', '.bar.phase-2', (bar) => bar.removeAttribute('width')],
    ['an outline is longer', '.bar.outlined', (bar) => bar.setAttribute('width', '100')],
    ['a bar is gone', '.bar.phase-2', (bar) => bar.remove()],
    ['nothing is left', 'svg', (svg) => svg.remove()],
  ])('is not where %s', (_, selector, change) => {
    expect(matchesLayout(picture(selector, change), placed)).toBe(false);
  });

  it('is not of the same chart at another width, where its bars are shorter', () => {
    const narrow = layoutChart([measure('Boats', [[4, '4']])], 288, widthOnPage);
    const wide = layoutChart([measure('Boats', [[4, '4']])], 560, widthOnPage);
    const host = render(<ChartSvg id="boats.288" layout={narrow} phases={1} ariaId="boats" />);
    expect(matchesLayout(host, narrow)).toBe(true);
    expect(matchesLayout(host, wide)).toBe(false);
  });
});
