import { useDeferredSelection } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { anchors } from './anchors.ts';

/** Renders links to the main sections, each visible while it has the focus. */
export function SkipLinks({ dataset }: { dataset: Dataset }) {
  const hasSelection = useDeferredSelection() !== undefined;
  const links = [
    ...(hasSelection ? [{ id: anchors.chosen, label: 'Skip to the chosen number' }] : []),
    ...(dataset.phases.length > 1 ? [{ id: anchors.comparison, label: 'Skip to the comparison' }] : []),
    { id: anchors.figures, label: 'Skip to the figures' },
    { id: anchors.release, label: 'Skip to the release' },
  ];
  return (
    <nav aria-label="Skip" data-behind="" className="print:hidden">
      {links.map(({ id, label }) => (
        <a
          key={id}
          href={`#${id}`}
          className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-30 focus:bg-paper focus:px-4 focus:py-3"
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
