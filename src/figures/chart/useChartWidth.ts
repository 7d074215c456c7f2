import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { pxToUnits } from '#src/figures/rem.ts';
import { type ChartWidth, fittingWidth } from '#src/figures/theme.ts';

/** On paper every chart has this width, whatever screen it is printed from. */
const printWidth = 560;

/**
 * The chart width that fits into an element, kept up to date; undefined until it has been measured: before any paint, or
 * `later`, with the frame after, where something fitting is shown already.
 */
export function useChartWidth(element: RefObject<HTMLElement | null>, later: boolean): ChartWidth | undefined {
  const [width, setWidth] = useState<ChartWidth>();
  useLayoutEffect(() => {
    const frame = element.current;
    if (frame === null) return;
    const paper = matchMedia('print');
    const measure = () =>
      setWidth(paper.matches ? printWidth : fittingWidth(pxToUnits(frame.getBoundingClientRect().width)));
    // Not every browser tells a change of medium before it prints; what it prints is what stands when this returns.
    const print = () => flushSync(() => setWidth(printWidth));
    if (!later) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    paper.addEventListener('change', measure);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      paper.removeEventListener('change', measure);
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', measure);
    };
  }, [element, later]);
  return width;
}
