import { useLayoutEffect, useRef } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { anchors } from './anchors.ts';

/** What each source's archive says of it, above everything. How much of it is in sight is told to the release, which sticks below it. */
export function Notices({ dataset }: { dataset: Dataset }) {
  const band = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = band.current;
    const release = document.getElementById(anchors.release);
    if (element === null || release === null) return;
    const { style } = release;
    let told: number | undefined;
    const measure = () => {
      const seen = Math.max(0, Math.ceil(element.getBoundingClientRect().bottom));
      if (seen !== told) style.setProperty('--notice-height', `${seen}px`);
      told = seen;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      removeEventListener('scroll', measure);
      style.removeProperty('--notice-height');
    };
  }, []);
  const notices = dataset.sources.flatMap(({ id, notice }) =>
    notice === undefined ? [] : [{ id, text: notice.join(' ') }],
  );
  if (notices.length === 0) return null;
  return (
    <aside ref={band} aria-label="Notice" data-behind="" className="notices">
      {notices.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </aside>
  );
}
