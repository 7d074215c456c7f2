import { JSDOM } from 'jsdom';
import { alterPages } from './alterPages.ts';
import { open, releaseOf } from './page.ts';
import { figures, observations, totals } from './release.ts';
import { expect, test } from './site.ts';

/** A number that stands nowhere on the page. */
const wrong = '7331';

/** Puts the wrong number in the place of the right one in every text that a selector finds. Throws where none reads so. */
function replaced(html: string, selector: string, right: string): string {
  const dom = new JSDOM(html);
  const texts = [...dom.window.document.querySelectorAll(selector)].filter(({ textContent }) => textContent === right);
  if (texts.length === 0) throw new Error(`nothing reads so at: ${selector}: ${right}`);
  for (const text of texts) text.textContent = wrong;
  return dom.serialize();
}

const texts = [
  { what: 'a value in a chart', selector: '#arrests svg text', right: '102' },
  { what: 'a key number', selector: '.key-number span', right: '148' },
  { what: 'a value in the comparison', selector: '.comparison .value a span', right: '207' },
  { what: 'a difference in the comparison', selector: '.comparison .change span', right: '+56' },
  { what: 'a value in a figure’s table', selector: 'figure td[data-column] span', right: '23' },
  { what: 'a value in a total', selector: '#totals td span', right: '53' },
  { what: 'a number in the release', selector: '#release article a span', right: '102 Arrests' },
];

test.describe('where only the markup was changed on its way', () => {
  // React says that it draws again what is not as it expected.
  test.use({ expectedErrors: [/Minified React error #418/] });

  for (const { what, selector, right } of texts)
    test(`${what} is put right`, async ({ page }) => {
      await alterPages(page, (html) => replaced(html, selector, right));
      await open(page);
      await expect(page.locator(selector).getByText(right, { exact: true }).first()).toBeAttached();
      await expect(page.locator('body')).not.toContainText(wrong);
    });

  test('the chart of a width that is shown later is put right', async ({ page }) => {
    await alterPages(page, (html) => replaced(html, '[data-chart="arrests.358"] text', '102'));
    await open(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('#arrests svg[width="358"] text').getByText('102', { exact: true })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(wrong);
  });

  test('a figure alone is put right', async ({ page }) => {
    await alterPages(page, (html) => replaced(html, 'svg text', '102'));
    await open(page, 'embed/arrests/');
    await expect(page.locator('svg text').getByText('102', { exact: true })).toBeVisible();
    await expect(page.locator('body')).not.toContainText(wrong);
  });

  test('the length of a chart’s bar is put right', async ({ page }) => {
    await alterPages(page, (html) => {
      const dom = new JSDOM(html);
      for (const bar of dom.window.document.querySelectorAll('#arrests .bar.phase-1')) bar.setAttribute('width', '99');
      return dom.serialize();
    });
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
