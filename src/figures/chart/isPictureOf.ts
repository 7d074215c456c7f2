import { barLength, type Layout, textsOfChart } from '#src/figures/layout/layout.ts';

/** How far, in units, the length of a bar may be off: less than anyone can see. */
const slack = 0.1;

/**
 * Compares the texts and the lengths of bars in a picture with a layout of the same chart. Returns false where one differs:
 * then the page was served with a picture that does not show its data.
 */
export function isPictureOf(picture: ParentNode, layout: Layout): boolean {
  const { bars, plot } = layout;
  const texts = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  const lengths = [...picture.querySelectorAll('.bar')].map((bar) => Number(bar.getAttribute('width')));
  const lettering = textsOfChart(layout);
  const values = bars.flatMap(({ bar }) => (bar.kind === 'reported' ? bar.value : []));
  return (
    texts.length === lettering.length &&
    lengths.length === values.length &&
    lettering.every(({ text }, index) => text === texts[index]) &&
    values.every((value, index) => Math.abs(barLength(value, plot) - (lengths[index] ?? 0)) < slack)
  );
}
