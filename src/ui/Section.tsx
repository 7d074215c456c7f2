import type { ReactElement } from 'react';
import type { Elements } from './elements.ts';

type Props = {
  id: string;
  title: string | ReactElement;
  lead?: Elements;
  /** Controls of the whole section, at the end of the heading's line. */
  actions?: Elements;
  children: Elements;
};

/** Renders a section of the page: a rule, a heading with its lead, and the content; side by side on very wide screens. */
export function Section({ id, title, lead, actions, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}.title`} className="section split mt-10 border-t-2 border-ink pt-4">
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h2 id={`${id}.title`} className="text-head tracking-tight">
            {title}
          </h2>
          {actions && (
            <div className="quiet flex flex-wrap gap-x-5 print:hidden [&>.button]:leading-[1.45]">{actions}</div>
          )}
        </div>
        {lead && <div className="prose mt-1 space-y-1.5 text-muted">{lead}</div>}
      </div>
      <div>{children}</div>
    </section>
  );
}
