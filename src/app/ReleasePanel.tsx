import { useRef } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { anchors } from './anchors.ts';
import { NumberCard } from './NumberCard.tsx';
import { Release } from './Release.tsx';
import { usePanel } from './usePanel.ts';

const title = 'The release, word for word';

/** The release: beside the numbers on wide screens, a panel from the bottom edge on narrow ones, after them on paper. */
export function ReleasePanel({ dataset }: { dataset: Dataset }) {
  const panel = useRef<HTMLElement>(null);
  const { height, open, close, fill } = usePanel(panel);
  return (
    <section ref={panel} id={anchors.release} aria-label={title} data-height={height} className="release" tabIndex={-1}>
      <div className="release-bar">
        <button
          type="button"
          aria-expanded={height !== 'closed'}
          onClick={height === 'closed' ? open : close}
          className="release-toggle"
        >
          {title}
          <Chevron down={height !== 'closed'} />
        </button>
        {height !== 'closed' && (
          <button type="button" onClick={height === 'full' ? open : fill} className="release-size">
            {height === 'full' ? 'Half height' : 'Full height'}
          </button>
        )}
      </div>
      <div className="release-body">
        <div className="release-scroll">
          <div className="release-text">
            <h2 className="text-small font-semibold text-muted">{title}</h2>
            <Release dataset={dataset} />
          </div>
        </div>
        <NumberCard dataset={dataset} />
      </div>
    </section>
  );
}

function Chevron({ down }: { down: boolean }) {
  return (
    <svg width="14" height="9" viewBox="0 0 14 9" aria-hidden="true">
      <path d={down ? 'M1 1l6 6 6-6' : 'M1 8l6-6 6 6'} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
