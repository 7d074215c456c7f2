/**
 * Waits until a figure of a page has a drawing.
 *
 * @param {import('@playwright/test').Page} page
 */
export async function waitForChart(page) {
  const isThere = () => document.querySelector('figure :is(svg, canvas)') !== null;
  // To ask at every frame would be work of its own.
  await page.waitForFunction(isThere, undefined, { polling: 200 });
}
