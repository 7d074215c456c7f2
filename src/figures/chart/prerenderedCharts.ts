import { createContext } from 'react';

/** The charts that were drawn when the site was built and came with the page, by `chartName`. */
export type PrerenderedCharts = {
  has: (name: string) => boolean;
  /** Returns a chart's markup at build time; empty in a browser, where hydration keeps what is there. */
  markup: (name: string) => { __html: string };
  /** Returns a chart's element, which can be moved; undefined at build time, and where there is none. */
  svg: (name: string) => Element | undefined;
};

/** Returns the name of a figure's chart at a width: `visits.358`. */
export const chartName = (figure: string, width: number) => `${figure}.${width}`;

/** Returns the id of a figure in full screen, where its chart is on the page a second time: `visits.full`. */
export const fullScreenId = (figure: string) => `${figure}.full`;

/**
 * Returns the ARIA attributes that refer to the name and the description of a figure's charts, which are shared by all
 * widths. `id` is the figure's id, or its `fullScreenId`.
 */
export const ariaReferences = (id: string) => ({
  'aria-labelledby': titleId(id),
  'aria-describedby': descriptionId(id),
});

/** Returns the id of a figure's heading, which names its charts. */
export const titleId = (id: string) => `${id}.title`;

/** Returns the id of the description of a figure's charts. */
export const descriptionId = (id: string) => `${id}.description`;

const empty = { __html: '' };

export const noPrerenderedCharts: PrerenderedCharts = { has: () => false, markup: () => empty, svg: () => undefined };

export const PrerenderedChartsContext = createContext<PrerenderedCharts>(noPrerenderedCharts);

/** Returns the charts in a page that is about to be hydrated. */
export function findPrerenderedCharts(page: ParentNode): PrerenderedCharts {
  const svgs = new Map<string, Element>();
  for (const container of page.querySelectorAll('[data-chart]')) {
    const svg = container.firstElementChild;
    if (svg !== null) svgs.set(container.getAttribute('data-chart') ?? '', svg);
  }
  return { has: (name) => svgs.has(name), markup: () => empty, svg: (name) => svgs.get(name) };
}

/** Returns the charts of a page that is being built, from their markup. */
export function chartsFromMarkup(markup: ReadonlyMap<string, string>): PrerenderedCharts {
  return {
    has: (name) => markup.has(name),
    markup: (name) => ({ __html: markup.get(name) ?? '' }),
    svg: () => undefined,
  };
}
