import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { pxToUnits } from '#src/figures/rem.ts';
import { type ChartWidth, widestFittingWidth } from '#src/figures/theme.ts';

/** The width of every chart on paper, in units. */
const printWidth = 720;

/** What was measured last: most charts of a page have one width, and to render a chart anew is a long task. */
let lastWidth: ChartWidth | undefined;

/**
 * Returns the widest chart width that fits into an element, in units, and re-renders when it changes. It is measured before
 * the first paint, and until then what another chart measured last; with `afterPaint`, where a prerendered chart is shown,
 * it is measured in the next frame, and undefined until then.
 */
export function useChartWidth(element: RefObject<HTMLElement | null>, afterPaint: boolean): ChartWidth | undefined {
  const [width, setWidth] = useState(afterPaint ? undefined : lastWidth);
  useLayoutEffect(() => {
    const frame = element.current;
    if (frame === null) return;
    const paper = matchMedia('print');
    let isShown = afterPaint;
    const measure = () => {
      const measured = paper.matches ? printWidth : widestFittingWidth(pxToUnits(frame.getBoundingClientRect().width));
      lastWidth = measured;
      // What is shown already gets its buttons in small tasks.
      if (isShown) startTransition(() => setWidth(measured));
      else setWidth(measured);
      isShown = false;
    };
    // Not every browser reports the change of medium before printing; it prints the page as it is when this returns.
    const print = () => flushSync(() => setWidth(printWidth));
    if (!afterPaint) measure();
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
  }, [element, afterPaint]);
  return width;
}
