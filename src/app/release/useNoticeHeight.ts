import { type RefObject, useLayoutEffect } from 'react';

/** Sets `--notice-height` on the release: the height, in px, of the notices above it that is inside the viewport. */
export function useNoticeHeight(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const style = panel.current?.querySelector<HTMLElement>('.release-body')?.style;
    if (style === undefined) return;
    let last: number | undefined;
    const measure = () => {
      const notice = [...document.querySelectorAll('.file-notice, .notices')].at(-1);
      const height = Math.max(0, Math.ceil(notice?.getBoundingClientRect().bottom ?? 0));
      if (height !== last) style.setProperty('--notice-height', `${height}px`);
      last = height;
    };
    measure();
    const observer = new ResizeObserver(measure);
    // A notice that comes, goes or grows makes the page longer or shorter.
    observer.observe(document.body);
    addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', measure);
      style.removeProperty('--notice-height');
    };
  }, [panel]);
}
