type Drawing = typeof import('./ChartSvg.tsx');

let drawing: Promise<Drawing> | undefined;

/**
 * Fetches what draws charts, once: where a page came without its charts, or to have it when another is asked for. After
 * a failure, which is told where the chart would stand, the next call asks again.
 */
export function fetchDrawing(): Promise<Drawing> {
  if (drawing === undefined) {
    drawing = import('./ChartSvg.tsx');
    drawing.catch(() => {
      drawing = undefined;
    });
  }
  return drawing;
}
