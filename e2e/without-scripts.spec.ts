import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { deferred, holdRequest } from './holdRequest.ts';
import { answering, figureAt, releaseOf } from './page.ts';
import { partAddress } from './parts.ts';
import { figures, lines, observations, totals } from './release.ts';
import { expect, look, test } from './site.ts';

/** Every control of the page that can be seen, but for links to numbers and their words. */
const controls = (page: Page) =>
  page.locator(
    ':is(a, button, input, select, textarea, summary):visible:not([data-number], [data-reference], .not-started *)',
  );

/** The controls that are seen now, whatever else is seen once they are pressed. */
async function controlsNow(page: Page): Promise<Locator[]> {
  const count = await controls(page).evaluateAll((all) => {
    for (const [index, element] of all.entries()) element.setAttribute('data-control', String(index));
    return all.length;
  });
  return Array.from({ length: count }, (_, index) => page.locator(`[data-control="${index}"]`));
}

/** What the controls that are seen are called. */
const namesOf = (page: Page) =>
  controls(page).evaluateAll((all) =>
    all.map((element) => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return label?.textContent?.trim() || element.getAttribute('aria-label') || element.outerHTML;
    }),
  );

/** Presses a control and sees what it is for: a part of the page, a file, another page, a table, a menu, what it opens. */
async function expectItWorks(page: Page, control: Locator): Promise<void> {
  const tag = await control.evaluate((element) => element.localName);
  if (tag === 'summary') {
    const opened = control.locator('xpath=..');
    await control.click();
    await expect(opened).toHaveAttribute('open', '');
    return control.click();
  }
  if (tag === 'input') {
    await control.locator('xpath=..').click();
    return expect(control).toBeChecked();
  }
  if (tag === 'button') {
    await control.click();
    const menu = page.locator('[popover]:popover-open');
    await expect(menu).toHaveCount(1);
    expect(await menu.locator('a').allTextContents()).toEqual(['Copy link', 'Embed', 'Full screen']);
    for (const link of await menu.locator('a').all()) await expectItLeads(page, link);
    return page.keyboard.press('Escape');
  }
  return expectItLeads(page, control);
}

/** A link leads to a part of this page, or to something that is there. */
async function expectItLeads(page: Page, link: Locator): Promise<void> {
  const { href, protocol } = await link.evaluate(({ href, protocol }: HTMLAnchorElement) => ({ href, protocol }));
  const here = new URL(page.url());
  const { origin, pathname, hash } = new URL(href);
  if (origin !== here.origin) return expect(protocol).toMatch(/^https?:$/);
  if (pathname === here.pathname) return expect(page.locator(`[id="${hash.slice(1)}"]`)).toHaveCount(1);
  // That its bytes come too is looked at below.
  expect((await page.request.head(href)).status(), href).toBe(200);
}

for (const [width, height] of [
  [390, 844],
  [1360, 900],
] as const)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('every control that is seen works', async ({ page }) => {
        test.slow();
        await page.goto('./');
        const all = await controlsNow(page);
        expect(all.length).toBeGreaterThan(80);
        for (const control of all) await expectItWorks(page, control);
      });
    });

    test('before the scripts every control works that is seen, and when they come each is where it was', async ({
      page,
    }) => {
      test.slow();
      const app = deferred();
      await holdRequest(page, partAddress('first'), app);
      await page.goto('./');
      const before = await controlsNow(page);
      const named = await namesOf(page);
      for (const control of before) await expectItWorks(page, control);
      const boxes = () =>
        controls(page).evaluateAll((all) =>
          all.flatMap((element) => {
            const seen = element.closest('label') ?? element;
            const { x, y, width, height } = seen.getBoundingClientRect();
            const name = seen.textContent ?? '';
            return element.closest('.release, .needs-script')
              ? []
              : [`${name.trim()} ${[x, y + scrollY, width, height]}`];
          }),
        );
      const places = await boxes();
      app.resolve();
      await answering(page);
      await expect.poll(() => namesOf(page)).toEqual(expect.arrayContaining(named));
      const moved = async () => {
        const placesAfter = await boxes();
        return places.filter((place) => !placesAfter.includes(place));
      };
      await expect.poll(moved).toEqual([]);
    });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole release is there, every file, and each figure as a chart, then as a table', async ({ page }) => {
    await page.goto('./');
    await look('the whole release is there', async () => {
      const paragraphs = releaseOf(page).getByRole('article').locator('p');
      expect(await paragraphs.allTextContents()).toEqual(lines);
      await expect(paragraphs.last()).toBeVisible();
      for (const { words } of [...observations, ...totals]) await expect(releaseOf(page)).toContainText(words);
    });
    await look('every file is there, as large as the list says', async () => {
      const links = await page.locator('#data a[download]').all();
      const names = await Promise.all(links.map((link) => link.getAttribute('download')));
      expect(names.filter((name) => name?.endsWith('-report.png'))).toHaveLength(figures.length + 2);
      for (const link of links) {
        const address = await link.evaluate(({ href }: HTMLAnchorElement) => href);
        const answer = await page.request.get(address);
        expect(answer.status(), address).toBe(200);
        const onDisk = readFileSync(`dist${new URL(address).pathname}`);
        expect((await answer.body()).equals(onDisk), address).toBe(true);
      }
    });
    for (const width of [1360, 390]) {
      await page.setViewportSize({ width, height: 844 });
      for (const [index, { title }] of figures.entries())
        await look(`at ${width} px there is a chart, then a table: ${title}`, async () => {
          const figure = figureAt(page, index);
          await figure.getByText('Chart', { exact: true }).click();
          await expect(figure.getByRole('img', { name: title })).toBeVisible();
          await expect(figure.getByRole('table')).toBeHidden();
          await figure.getByText('Table', { exact: true }).click();
          await expect(figure.getByRole('img', { name: title })).toBeHidden();
          await expect(figure.getByRole('table', { name: title })).toBeVisible();
        });
    }
    await look('on a phone the notice can be read whole', async () => {
      const height = async () => (await page.locator('.notices').boundingBox())?.height ?? 0;
      const before = await height();
      expect(before).toBeGreaterThan(0);
      await page.getByRole('complementary', { name: 'Notice' }).locator('summary').click();
      await expect.poll(height).toBeGreaterThan(before + 15);
      const sections = page.getByRole('navigation', { name: 'On this page' });
      await expect(sections.getByRole('link').first()).toBeVisible();
    });
  });

  test('the code that embeds a figure is shown at its fragment alone', async ({ page }) => {
    const [figure] = figures;
    await page.goto(`./embed/${figure?.id}/`);
    const code = page.getByRole('textbox', { name: 'Code of the figure' });
    await expect(code).toBeHidden();
    await page.goto(`./embed/${figure?.id}/#code`);
    await expect(code).toBeVisible();
    await expect(code).toHaveValue(/<iframe src="ADDRESS-OF-THIS-PAGE"/);
    await expect(page.getByText('Put the address of this page')).toBeVisible();
    await page.getByRole('link', { name: 'Close' }).click();
    await expect(code).toBeHidden();
  });
});
