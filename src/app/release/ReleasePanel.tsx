import { type FocusEvent, type KeyboardEvent, useDeferredValue, useEffect, useRef } from 'react';
import { LazyPart } from '#src/app/loading/LazyPart.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { useDeferredSelection } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { lazyComponent } from '#src/ui/lazyComponent.tsx';
import { useHydrated } from '#src/ui/useHydrated.ts';
import { whenIdle } from '#src/ui/whenIdle.ts';
import { ReleaseLegend } from './ReleaseLegend.tsx';
import { ReleaseText } from './ReleaseText.tsx';
import { useNoticeHeight } from './useNoticeHeight.ts';
import { usePanelSwipe } from './usePanelSwipe.ts';
import { type PanelHeight, useReleasePanel } from './useReleasePanel.ts';
import { useReturnFocus } from './useReturnFocus.ts';
import { useScrollToQuote } from './useScrollToQuote.ts';

const numberCard = lazyComponent(() => import('#src/app/number/NumberCard.tsx').then((part) => part.NumberCard));

const title = 'The release, word for word';
const toggleText = 'Words in the release';

/** Renders the release: beside the numbers on wide screens, in a panel at the bottom on narrow ones, after them on paper. */
export function ReleasePanel({ dataset }: { dataset: Dataset }) {
  const panel = useRef<HTMLElement>(null);
  const select = useDeferredSelection();
  const { height, setHeight, open, shrink } = useReleasePanel(panel, select);
  useScrollToQuote(panel, select, height);
  useReturnFocus(panel, select, height);
  useNoticeHeight(panel);
  // A text that did not come with the page follows the numbers, in a task of its own.
  const isTextDue = useDeferredValue(true, useHydrated());
  // The first choice then finds its card.
  useEffect(() => whenIdle(numberCard.prefetch), []);
  const focus = (event: FocusEvent) => event.target === event.currentTarget && open();
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || height !== 'full') return;
    event.preventDefault();
    shrink();
  };
  return (
    <section
      ref={panel}
      id={anchors.release}
      aria-label={title}
      data-height={height}
      className="release"
      tabIndex={-1}
      onFocus={focus}
      onKeyDown={key}
    >
      <PanelBar height={height} setHeight={setHeight} />
      <div className="release-body">
        {/* Reader modes judge by the names of classes too: “scroll” counts against a part, “page” for it. */}
        <div className="release-scroll release-page">
          <div className="release-text">
            <div className="mb-2 flex flex-wrap justify-between gap-x-4">
              <h2>{title}</h2>
              <ReleaseLegend dataset={dataset} />
            </div>
            {isTextDue && <ReleaseText dataset={dataset} />}
          </div>
        </div>
        {select !== undefined && (
          <LazyPart what="What is said of the number" component={numberCard} props={{ dataset, select }} />
        )}
      </div>
    </section>
  );
}

type BarProps = {
  height: PanelHeight;
  setHeight: (height: PanelHeight) => void;
};

function PanelBar({ height, setHeight }: BarProps) {
  const open = height !== 'closed';
  const swipe = usePanelSwipe(height, setHeight);
  return (
    <div className="release-bar" {...swipe}>
      {/* Until the page answers the browser opens and closes it by itself, and by it the stylesheet the panel. */}
      <a href="#closed" className="early-close release-toggle no-underline">
        <span>{toggleText}</span>
        <Chevron down />
      </a>
      <details
        className="early-toggle flex-1"
        onToggle={({ currentTarget }) => setHeight(currentTarget.open ? 'half' : 'closed')}
      >
        <summary className="release-toggle no-underline">
          <span>{toggleText}</span>
          <Chevron down={false} />
        </summary>
      </details>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setHeight(open ? 'closed' : 'half')}
        className="release-toggle"
      >
        <span>{toggleText}</span>
        <Chevron down={open} />
      </button>
      <button type="button" onClick={() => setHeight(height === 'full' ? 'half' : 'full')} className="release-size">
        {height === 'full' ? 'Half height' : 'Full height'}
      </button>
    </div>
  );
}

function Chevron({ down }: { down: boolean }) {
  return (
    <svg viewBox="0 0 14 9" className="h-[0.5625rem] w-[0.875rem] shrink-0" aria-hidden="true">
      <path d={down ? 'M1 1l6 6 6-6' : 'M1 8l6-6 6 6'} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
