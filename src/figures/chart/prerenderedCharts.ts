import { createContext } from 'react';

/**
 * The charts that a page was served with, drawn when the site was built: pictures that stay as they are, by the name of
 * their figure and width (`visits.358`).
 */
export type ServedCharts = {
  has: (name: string) => boolean;
  /** What stands in the chart's place while the page is made, and when it is taken over: then nothing has to be put there. */
  markup: (name: string) => { __html: string };
  /** The picture itself, which can be put in another place. */
  picture: (name: string) => Element | undefined;
};

export const chartName = (figure: string, width: number) => `${figure}.${width}`;

/** Returns by what a figure is known that stands on the page a second time, over all of it: `visits.full`. */
export const inFull = (figure: string) => `${figure}.full`;

/**
 * Returns what points a picture to its name and its description, which stand once on a page, however many widths the
 * chart has there. `of` is the figure's id, or that of `inFull`.
 */
export const saidOf = (of: string) => ({ 'aria-labelledby': titleId(of), 'aria-describedby': descriptionId(of) });

/** Returns the id that the heading of a figure has, by which its chart is named. */
export const titleId = (of: string) => `${of}.title`;

/** Returns the id of the description of a figure's charts. */
export const descriptionId = (of: string) => `${of}.description`;

const asServed = { __html: '' };

export const noCharts: ServedCharts = { has: () => false, markup: () => asServed, picture: () => undefined };

export const ServedChartsContext = createContext<ServedCharts>(noCharts);

/** The charts in a page that is about to be taken over. */
export function chartsServedIn(page: ParentNode): ServedCharts {
  const pictures = new Map<string, Element>();
  for (const place of page.querySelectorAll('[data-chart]')) {
    const picture = place.firstElementChild;
    if (picture !== null) pictures.set(place.getAttribute('data-chart') ?? '', picture);
  }
  return { has: (name) => pictures.has(name), markup: () => asServed, picture: (name) => pictures.get(name) };
}

/** Charts as markup, for a page that is being made. */
export function chartsToServe(markup: ReadonlyMap<string, string>): ServedCharts {
  return {
    has: (name) => markup.has(name),
    markup: (name) => ({ __html: markup.get(name) ?? '' }),
    picture: () => undefined,
  };
}
