import type { Frame, Locator, Page } from '@playwright/test';

/**
 * Opens the page and waits until all of it answers. The mouse is put in a corner: browsers tell of no movement with the
 * first place that they hear of.
 */
export async function open(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await page.mouse.move(1, 1);
  await answering(page);
}

/**
 * Resolves once everything on the page answers: no control waits, every chart that is shown has its bars as buttons, and what
 * follows the charts is there to answer a press. Nothing moves any more because its letters come.
 */
export async function answering(page: Page | Frame): Promise<void> {
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await page.waitForFunction(
    () => document.querySelector('.chart-variant') === null && document.fonts.status === 'loaded',
  );
}

/** The figure with this place on the page, counted from 0. */
export const figureAt = (page: Page, index: number) => page.getByRole('figure').nth(index);

/** The figure with this id: `money`. */
export const figureOf = (page: Page, id: string) => page.locator(`figure[id="${id}"]`);

/** A button in a figure's menu `More`, which is opened for it. */
export async function inMenu(figure: Locator, name: 'Copy link' | 'Embed' | 'Full screen'): Promise<Locator> {
  const button = figure.getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await moreOf(figure).click();
  return button;
}

/** The button that opens a figure's menu, and has the focus again when a dialog from the menu is closed. */
export const moreOf = (figure: Locator) => figure.getByRole('button', { name: 'More', exact: true });

/** Resolves once the section on the data answers, which comes when it is near. */
export async function dataAnswering(page: Page): Promise<void> {
  const data = page.locator('#data');
  await data.scrollIntoViewIfNeeded();
  await data.getByLabel('What to cite').waitFor();
  await data.getByRole('button', { name: /^(Keep for offline|Let go)/ }).waitFor();
}

/** Shows each figure as a table. */
export async function showTables(page: Page): Promise<void> {
  for (const figure of await page.getByRole('figure').all()) {
    await figure.getByText('Table', { exact: true }).click();
    await figure.getByRole('table').waitFor();
  }
}

/** The release on the page, by its label: to work out the roles and names of all parts takes four times as long. */
export const releaseOf = (page: Page) => page.locator('section[aria-label="The release, word for word"]');

/** Resolves once the browser has drawn what it was told so far. */
export const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
