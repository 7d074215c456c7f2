let drawing: Promise<typeof import('./ChartSvg.tsx')> | undefined;

/** Fetches what draws charts, once: where a page came without its charts, or to have it when another is asked for. */
export function fetchDrawing(): Promise<typeof import('./ChartSvg.tsx')> {
  if (drawing === undefined) {
    drawing = import('./ChartSvg.tsx');
    // A failure is told where the chart would stand.
    drawing.catch(() => undefined);
  }
  return drawing;
}
