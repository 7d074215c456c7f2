import { anchors } from './anchors.ts';

const links = [
  { to: anchors.comparison, label: 'Skip to the comparison' },
  { to: anchors.figures, label: 'Skip to the figures' },
  { to: anchors.release, label: 'Skip to the release' },
] as const;

/** Shown only while one of them has the focus. */
export function SkipLinks() {
  return (
    <nav aria-label="Skip" className="print:hidden">
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
