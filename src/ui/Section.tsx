import type { ReactElement } from 'react';
import type { Elements } from './elements.ts';

/** Renders a section of the page: a rule, a heading with its lead, and the content; side by side on very wide screens. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string | ReactElement;
  lead?: Elements;
  children: Elements;
}) {
  return (
    <section id={id} aria-labelledby={`${id}.title`} className="section split mt-14 border-t-2 border-ink pt-5">
      <div className="prose space-y-1.5 text-muted">
        <h2 id={`${id}.title`} className="text-head tracking-tight text-ink">
          {title}
        </h2>
        {lead}
      </div>
      <div>{children}</div>
    </section>
  );
}
