// @vitest-environment jsdom
import { useRef } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { render } from '#src/testing/render.ts';

let available = 0;
let useChartWidth: typeof import('./useChartWidth.ts').useChartWidth;

beforeEach(async () => {
  // A module of its own: it keeps what was measured last.
  vi.resetModules();
  ({ useChartWidth } = await import('./useChartWidth.ts'));
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  document.documentElement.style.fontSize = '16px';
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, available, 0));
});

/** Renders a chart of a page, or one that came with it; returns the width of each render. */
function widthsIn(px: number, afterPaint = false): (number | undefined)[] {
  available = px;
  const widths: (number | undefined)[] = [];
  render(<Frame afterPaint={afterPaint} note={(width) => widths.push(width)} />);
  return widths;
}

function Frame({ afterPaint, note }: { afterPaint: boolean; note: (width: number | undefined) => void }) {
  const frame = useRef<HTMLDivElement>(null);
  note(useChartWidth(frame, afterPaint));
  return <div ref={frame} />;
}

test('a chart is rendered at once in the width of the one before, and once more only where it has another', () => {
  expect(widthsIn(721)).toEqual([undefined, 720]);
  expect(widthsIn(721)).toEqual([720]);
  expect(widthsIn(400)).toEqual([720, 358]);
  expect(widthsIn(400)).toEqual([358]);
});

test('a chart that came with the page keeps all its widths until it is measured', () => {
  expect(widthsIn(721, true)).toEqual([undefined]);
});
