import { type RefObject, useLayoutEffect } from 'react';

/** Tells the release, which stands below them, how much of the notices of the file and of the archives is in sight. */
export function useNoticeHeight(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const band = [...document.querySelectorAll('.file-notice, .notices')].at(-1);
    const style = panel.current?.querySelector<HTMLElement>('.release-body')?.style;
    if (band === undefined || style === undefined) return;
    let told: number | undefined;
    const measure = () => {
      const seen = Math.max(0, Math.ceil(band.getBoundingClientRect().bottom));
      if (seen !== told) style.setProperty('--notice-height', `${seen}px`);
      told = seen;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(band);
    addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', measure);
      style.removeProperty('--notice-height');
    };
  }, [panel]);
}
