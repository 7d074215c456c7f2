import { type PointerEvent, useRef } from 'react';
import type { PanelHeight } from './useReleasePanel.ts';

/** The length, in px, from which a swipe changes the height. */
const swipeThreshold = 40;

const heights: readonly PanelHeight[] = ['closed', 'half', 'full'];

/** Returns handlers for the bar: a swipe takes the next height, half a screen the last; a tap stays one. */
export function usePanelSwipe(height: PanelHeight, set: (height: PanelHeight) => void) {
  const start = useRef(0);
  return {
    onPointerDown: ({ clientY }: PointerEvent) => {
      start.current = clientY;
    },
    onPointerUp: ({ clientY, pointerType }: PointerEvent) => {
      const up = start.current - clientY;
      if (pointerType === 'mouse' || Math.abs(up) < swipeThreshold) return;
      const steps = Math.abs(up) > window.innerHeight / 2 ? 2 : 1;
      const next = heights[heights.indexOf(height) + Math.sign(up) * steps];
      set(next ?? (up > 0 ? 'full' : 'closed'));
    },
  };
}
