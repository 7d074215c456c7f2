import { type RefObject, useLayoutEffect } from 'react';

/**
 * Sets `--notice-height` on the release: the height, in px, of what is above the page's columns and inside the viewport. It
 * is measured before the first paint, and again when the page scrolls or its height changes.
 */
export function useNoticeHeight(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const columns = panel.current?.closest('main');
    const style = panel.current?.querySelector<HTMLElement>('.release-body')?.style;
    if (columns == null || style === undefined) return;
    let last: number | undefined;
    const measure = () => {
      const height = Math.max(0, Math.ceil(columns.getBoundingClientRect().top));
      if (height !== last) style.setProperty('--notice-height', `${height}px`);
      last = height;
    };
    // Calls back in the frame that shows the page, so nothing has to be laid out twice; then when a notice comes or goes.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', measure);
      style.removeProperty('--notice-height');
    };
  }, [panel]);
}
