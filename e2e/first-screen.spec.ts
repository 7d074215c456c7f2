import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { dataOf, give, heading, noticeOf, openOwn, own } from './invented-opened.ts';
import { drawn, open } from './page.ts';
import { expect, look, test } from './site.ts';
import { tooWide } from './tooWide.ts';

const notice = (page: Page) => page.getByRole('complementary', { name: 'Notice' });
const readAll = (page: Page) => notice(page).locator('summary');
const sections = (page: Page) => page.getByRole('navigation', { name: 'On this page' });
const way = (page: Page) => page.getByLabel('Open a dataset');

/** The upper edge of an element and its height, in px of the page. */
const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`not shown: ${selector}`);
  return box;
};

const noticeHeight = async (page: Page) => (await boxOf(page, '.notices')).height;

/** How much of the notice's one line is not seen, in px. */
const cutOff = (page: Page) => page.locator('.notice-lines').evaluate((lines) => lines.scrollWidth - lines.clientWidth);

const sizes = [
  // All four bars are seen in a wide window, the first one on a phone.
  { width: 1360, height: 900, comparison: 330, bars: 4, barsEnd: 620, end: 5500 },
  { width: 390, height: 844, comparison: 340, bars: 1, barsEnd: 780, end: 8000 },
];

for (const { width, height, comparison, bars, barsEnd, end } of sizes) {
  test.describe(`on the first screen of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test(`the comparison and all key numbers are in sight, and the page has ${end} px at most`, async ({ page }) => {
      await open(page);
      await look(
        `the comparison begins ${comparison} px down at most, its first bars end at ${barsEnd} px`,
        async () => {
          expect((await boxOf(page, '#comparison')).y).toBeLessThanOrEqual(comparison);
          const ends = await page
            .locator('#comparison .pair .track svg')
            .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().bottom));
          // Those of the measures that both phases report.
          expect(ends).toHaveLength(4);
          for (const end of ends.slice(0, bars)) expect(end).toBeLessThanOrEqual(barsEnd);
        },
      );
      await look('notice and sections take one line each, and nothing is too wide', async () => {
        expect(await tooWide(page)).toEqual([]);
        expect((await boxOf(page, '.notices')).height).toBeLessThanOrEqual(36);
        expect((await boxOf(page, '.sections')).height).toBeLessThanOrEqual(30);
      });
      await look('all key numbers are seen', async () => {
        const keyNumbers = page.getByRole('region', { name: 'Key numbers' });
        await expect(keyNumbers.getByRole('link', { name: /^£?\d/ })).toHaveCount(5);
        for (const link of await keyNumbers.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });
      });
      await look(`the page has ${end} px at most, and grows by a hundredth at most while it is read`, async () => {
        const tall = () => page.evaluate(() => document.documentElement.scrollHeight);
        const before = await tall();
        for (let down = 0; down < before; down += height / 2) {
          await page.mouse.wheel(0, height / 2);
          await drawn(page);
        }
        await expect(dataOf(page).getByText('Read it in Python', { exact: true })).toBeVisible();
        await expect(dataOf(page).getByLabel('What to cite')).toBeVisible();
        expect(Math.abs((await tall()) - before)).toBeLessThanOrEqual(before / 100);
        expect(await tall()).toBeLessThanOrEqual(end);
      });
    });
  });
}

for (const width of [1000, 390, 320]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('the notice is opened and shortened by key, and is whole for who hears it; each section and what opens a dataset is reached by key, and seen when it is', async ({
      page,
    }) => {
      await open(page);
      const whole = /^Warning: This is archived material .* further information\. $/;
      expect((await notice(page).getByRole('paragraph').allTextContents()).join('')).toMatch(whole);
      const { height } = await boxOf(page, '.notices');
      await expect(readAll(page)).toHaveText(/Read all/);
      await readAll(page).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => noticeHeight(page)).toBeGreaterThan(height + 15);
      await expect.poll(() => cutOff(page)).toBe(0);
      await page.keyboard.press('Enter');
      await expect.poll(() => noticeHeight(page)).toBe(height);
      const focused = () =>
        page.evaluate(() => {
          const { activeElement: element } = document;
          const shown = element instanceof HTMLInputElement ? element.parentElement : element;
          const { left, right } = shown?.getBoundingClientRect() ?? new DOMRect(-1);
          return { name: shown?.textContent, inside: left >= 0 && right <= document.documentElement.clientWidth };
        });
      const release = width < 1000 ? ['The release'] : [];
      const all = ['Comparison', 'Figures', 'Do the totals add up?', 'Also reported', 'Units named', 'Glossary'];
      await sections(page).getByRole('link').first().focus();
      for (const name of [...all, 'Use these data', ...release, 'Open a dataset']) {
        await expect.poll(focused).toEqual({ name, inside: true });
        await page.keyboard.press('Tab');
      }
    });
  });
}

test.describe('for a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('notice, sections and key numbers can be hit within 44 px, each in its middle and above and below', async ({
    page,
  }) => {
    await open(page);
    const missed = await page.evaluate(() => {
      const targets = document.querySelectorAll('.notices summary, .sections a, .key-numbers a');
      return [...targets].flatMap((target) => {
        const { left, right, top, bottom } = target.getBoundingClientRect();
        const [x, middle] = [(left + right) / 2, (top + bottom) / 2];
        if (right > innerWidth) return [];
        const hits = (y: number) => target.contains(document.elementFromPoint(x, y));
        const from = [...Array(60).keys()].filter((by) => hits(middle - by)).length;
        const to = [...Array(60).keys()].filter((by) => hits(middle + by)).length;
        return from + to - 1 >= 43 ? [] : [`${target.textContent}: ${from + to - 1}`];
      });
    });
    expect(missed).toEqual([]);
  });
});

test('where nothing of the notice is cut, with scripts and without, nothing is offered to be opened', async ({
  page,
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1360, height: 900 } });
  const still = await context.newPage();
  await still.goto(site);
  await open(page);
  for (const each of [page, still]) {
    expect(await cutOff(each)).toBe(0);
    await expect(readAll(each)).toBeHidden();
  }
  await context.close();
  // By the pixel: it is offered as soon as the end of the line is cut.
  const offered = () =>
    page.evaluate(() => {
      const lines = document.querySelector('.notice-lines');
      const isCut = lines !== null && lines.scrollWidth > lines.clientWidth;
      const isOffered = document.querySelector('.notices summary')?.checkVisibility({ visibilityProperty: true });
      return { width: innerWidth, isCut, isRight: isOffered === isCut };
    });
  for (let width = 1270; width > 1200; width -= 3) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(offered).toMatchObject({ width, isRight: true });
  }
  expect(await offered()).toMatchObject({ isCut: true });
});

test('an opened dataset’s page opens another, and leads back to the site’s own', async ({ page }) => {
  await openOwn(page, own('harbour.json'));
  const back = page.getByRole('button', { name: 'Back to Operation Maxim' });
  await give(page, own('ledger.json', { title: 'A ledger' }).file);
  await expect(heading(page, 'A ledger')).toBeVisible();
  await expect(way(page)).toHaveCount(1);
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Operation Maxim')).toBeVisible();
  await expect(back).toHaveCount(0);
  await expect(noticeOf(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test.describe('axe-core', () => {
  test.use({ bypassCSP: true });

  test('finds nothing with the notice open, wide and narrow', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    await open(page);
    await readAll(page).click();
    await expect(notice(page).getByText('Less', { exact: true })).toBeVisible();
    expect((await findings(page, '.notices')).found).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await drawn(page);
    expect((await findings(page, '.notices, .sections')).found).toEqual([]);
  });
});
