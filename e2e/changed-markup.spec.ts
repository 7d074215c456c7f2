import type { Page } from '@playwright/test';
import { alterPages } from './alterPages.ts';
import { open, releaseOf } from './page.ts';
import { figures, observations, totals } from './release.ts';
import { expect, look, test } from './site.ts';

/** A number that stands nowhere on the page. */
const wrong = '7331';

/** What is changed in every element that a selector finds: its text, where that is the right one, or an attribute. */
type Change = { selector: string; right?: string; attribute?: string; value: string };

/** Has a page of the site changed on its way, and no more as it was before. Throws where nothing of it is. */
async function alter(page: Page, change: Change, address = './'): Promise<void> {
  const served = await (await page.request.get(address)).text();
  // An empty page of the browser parses and writes it: the site's own lets nothing be made of a text.
  await page.goto('about:blank');
  const html = await page.evaluate(
    ([html, { selector, right, attribute, value }]) => {
      const changed = new DOMParser().parseFromString(html, 'text/html');
      const found = [...changed.querySelectorAll(selector)].filter(
        ({ textContent }) => right === undefined || textContent === right,
      );
      if (found.length === 0) throw new Error(`nothing reads so at: ${selector}: ${right}`);
      for (const element of found)
        if (attribute === undefined) element.textContent = value;
        else element.setAttribute(attribute, value);
      return `<!doctype html>${changed.documentElement.outerHTML}`;
    },
    [served, change] as const,
  );
  await page.unrouteAll();
  await alterPages(page, () => html);
}

const texts = {
  'on the first screen': [
    { what: 'a key number', selector: 'a.key-number', right: '148' },
    { what: 'a value in the comparison', selector: '.comparison .value a', right: '207' },
    { what: 'a difference in the comparison', selector: '.comparison .change span', right: '+56' },
    { what: 'a number in the release', selector: '#release article a', right: '102 Arrests' },
  ],
  'further down': [
    { what: 'a value in a chart', selector: '#arrests svg text', right: '102' },
    { what: 'a value in a figure’s table', selector: 'figure td[data-column] span', right: '23' },
    { what: 'a value in a total', selector: '#totals td a', right: '53' },
  ],
};

test.describe('where only the markup was changed on its way', () => {
  // React says that it draws again what is not as it expected.
  test.use({ expectedErrors: [/Minified React error #418/] });

  for (const [place, changed] of Object.entries(texts))
    test(`each number ${place} is put right`, async ({ page }) => {
      // One at a time: where one is noticed, what stands beside it is drawn again too.
      for (const { what, selector, right } of changed)
        await look(`${what} is put right`, async () => {
          await alter(page, { selector, right, value: wrong });
          await open(page);
          await expect(
            page
              .locator(selector)
              .and(page.getByText(right, { exact: true }))
              .first(),
          ).toBeAttached();
          await expect(page.locator('body')).not.toContainText(wrong);
        });
    });

  test('the chart of a width that is shown later is put right', async ({ page }) => {
    await alter(page, { selector: '[data-chart="arrests.358"] text', right: '102', value: wrong });
    await open(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('#arrests svg[width="358"] text').getByText('102', { exact: true })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(wrong);
  });

  test('a figure alone is put right', async ({ page }) => {
    await alter(page, { selector: 'svg text', right: '102', value: wrong }, 'embed/arrests/');
    await open(page, 'embed/arrests/');
    await expect(page.locator('svg text').getByText('102', { exact: true })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(wrong);
  });

  test('the length of a chart’s bar is put right', async ({ page }) => {
    await alter(page, { selector: '#arrests .bar.phase-1', attribute: 'width', value: '99' });
    await open(page);
    const share = () =>
      page.locator('#arrests .chart-frame .bar').evaluateAll((bars) => {
        const [phase1, phase2] = bars.map((bar) => Number(bar.getAttribute('width')));
        return phase1 === undefined || phase2 === undefined ? undefined : phase1 / phase2;
      });
    await expect.poll(share).toBeCloseTo(46 / 102, 6);
  });

  test('a page whose comments were taken out, by which React knows its parts, is whole', async ({ page }) => {
    await alterPages(page, (html) => html.replace(/<!--.*?-->/gs, ''));
    await open(page);
    await expect(page.locator('figure svg[role=img]:visible')).toHaveCount(figures.length);
    for (const { words } of [...observations, ...totals]) await expect(releaseOf(page)).toContainText(words);
  });
});
