import { useDeferredSelection } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { anchors } from './anchors.ts';

/** Shown only while one of them has the focus. */
export function SkipLinks({ dataset }: { dataset: Dataset }) {
  const chosen = useDeferredSelection() !== undefined;
  const links = [
    ...(chosen ? [{ to: anchors.chosen, label: 'Skip to the chosen number' }] : []),
    ...(dataset.phases.length > 1 ? [{ to: anchors.comparison, label: 'Skip to the comparison' }] : []),
    { to: anchors.figures, label: 'Skip to the figures' },
    { to: anchors.release, label: 'Skip to the release' },
  ];
  return (
    <nav aria-label="Skip" data-behind="" className="print:hidden">
      {links.map(({ to, label }) => (
        <a
          key={to}
          href={`#${to}`}
          className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-30 focus:bg-paper focus:px-4 focus:py-3"
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
