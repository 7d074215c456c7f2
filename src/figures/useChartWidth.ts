import { type RefObject, useLayoutEffect, useState } from 'react';
import { type ChartWidth, fittingWidth } from './theme.ts';

/** On paper every chart has this width, whatever screen it is printed from. */
const printWidth = 560;

/** The chart width that fits into an element, kept up to date; undefined until it has been measured, before any paint. */
export function useChartWidth(element: RefObject<HTMLElement | null>): ChartWidth | undefined {
  const [width, setWidth] = useState<ChartWidth>();
  useLayoutEffect(() => {
    const frame = element.current;
    if (frame === null) return;
    const paper = matchMedia('print');
    const measure = () => setWidth(paper.matches ? printWidth : fittingWidth(frame.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    paper.addEventListener('change', measure);
    return () => {
      observer.disconnect();
      paper.removeEventListener('change', measure);
    };
  }, [element]);
  return width;
}
