import { type PointerEvent, type RefObject, useRef } from 'react';
import type { PanelHeight } from './useReleasePanel.ts';

/** The distance, in px, from which a tap becomes a swipe. */
const tapSlop = 8;

/** The length, in px, from which a swipe changes the height. */
const swipeThreshold = 40;

const heights: readonly PanelHeight[] = ['closed', 'half', 'full'];

/**
 * Returns handlers for the panel's bar: the panel follows a swipe, and at its end takes the next height in that
 * direction. A tap stays a tap.
 */
export function usePanelSwipe(
  panel: RefObject<HTMLElement | null>,
  height: PanelHeight,
  set: (height: PanelHeight) => void,
) {
  const start = useRef<{ y: number; height: number } | undefined>(undefined);
  const isSwipe = useRef(false);

  const onPointerDown = ({ clientY, isPrimary }: PointerEvent) => {
    if (!isPrimary || panel.current === null) return;
    start.current = { y: clientY, height: panel.current.offsetHeight };
    isSwipe.current = false;
  };
  const onPointerMove = ({ clientY, currentTarget, pointerId }: PointerEvent) => {
    if (start.current === undefined || panel.current === null) return;
    const up = start.current.y - clientY;
    if (!isSwipe.current && Math.abs(up) < tapSlop) return;
    if (!isSwipe.current) currentTarget.setPointerCapture(pointerId);
    isSwipe.current = true;
    panel.current.style.height = `${start.current.height + up}px`;
  };
  const end = (up: number) => {
    start.current = undefined;
    panel.current?.style.removeProperty('height');
    const now = heights.indexOf(height);
    const next = heights[now + Math.sign(up) * (Math.abs(up) > window.innerHeight / 2 ? 2 : 1)];
    if (isSwipe.current && Math.abs(up) >= swipeThreshold) set(next ?? (up > 0 ? 'full' : 'closed'));
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: ({ clientY }: PointerEvent) => start.current !== undefined && end(start.current.y - clientY),
    onPointerCancel: () => end(0),
    // A swipe that ends on a button of the bar does not press it.
    onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
      if (!isSwipe.current) return;
      isSwipe.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
