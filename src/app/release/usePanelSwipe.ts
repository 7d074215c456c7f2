import { type PointerEvent, type RefObject, useRef } from 'react';
import type { PanelHeight } from './useReleasePanel.ts';

/** How far, in px, a finger moves before it swipes rather than taps. */
const slack = 8;

/** How far, in px, a swipe goes to the next height when it ends. */
const far = 40;

const heights: readonly PanelHeight[] = ['closed', 'half', 'full'];

/**
 * Lets the panel be drawn up and down by its bar: it follows the finger, and on letting go takes the height that it was
 * drawn towards. A tap stays a tap.
 */
export function useSwipe(
  panel: RefObject<HTMLElement | null>,
  height: PanelHeight,
  set: (height: PanelHeight) => void,
) {
  const from = useRef<{ y: number; height: number } | undefined>(undefined);
  const swiped = useRef(false);

  const onPointerDown = ({ clientY, isPrimary }: PointerEvent) => {
    if (!isPrimary || panel.current === null) return;
    from.current = { y: clientY, height: panel.current.offsetHeight };
    swiped.current = false;
  };
  const onPointerMove = ({ clientY, currentTarget, pointerId }: PointerEvent) => {
    if (from.current === undefined || panel.current === null) return;
    const up = from.current.y - clientY;
    if (!swiped.current && Math.abs(up) < slack) return;
    if (!swiped.current) currentTarget.setPointerCapture(pointerId);
    swiped.current = true;
    panel.current.style.height = `${from.current.height + up}px`;
  };
  const end = (up: number) => {
    from.current = undefined;
    panel.current?.style.removeProperty('height');
    const now = heights.indexOf(height);
    const next = heights[now + Math.sign(up) * (Math.abs(up) > window.innerHeight / 2 ? 2 : 1)];
    if (swiped.current && Math.abs(up) >= far) set(next ?? (up > 0 ? 'full' : 'closed'));
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: ({ clientY }: PointerEvent) => from.current !== undefined && end(from.current.y - clientY),
    onPointerCancel: () => end(0),
    /** The click that ends a swipe on a button of the bar is not one. */
    onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
      if (!swiped.current) return;
      swiped.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
