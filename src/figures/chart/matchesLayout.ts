import { barLength, type Layout, textsOfChart } from '#src/figures/layout/layout.ts';

/** The largest difference in the length of a bar, in units: less than anyone can see. */
const tolerance = 0.1;

/** Returns whether a prerendered chart has a layout's texts and bar lengths; false where the page was changed. */
export function matchesLayout(chart: ParentNode, layout: Layout): boolean {
  const { bars, plot } = layout;
  const texts = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);
  const lengths = [...chart.querySelectorAll('.bar')].map(lengthOf);
  const expectedTexts = textsOfChart(layout);
  const values = bars.flatMap(({ bar }) => (bar.kind === 'reported' ? bar.value : []));
  return (
    texts.length === expectedTexts.length &&
    lengths.length === values.length &&
    expectedTexts.every(({ text }, index) => text === texts[index]) &&
    values.every((value, index) => Math.abs(barLength(value, plot) - (lengths[index] ?? 0)) < tolerance)
  );
}

/** Returns the length of a bar, half the line at each end of an outline included. */
const lengthOf = (bar: Element) => Number(bar.getAttribute('width')) + Number(bar.getAttribute('stroke-width'));
