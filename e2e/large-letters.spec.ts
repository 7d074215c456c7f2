import type { Page } from '@playwright/test';
import { cardOf, placeOf, wordsOf } from './allNumbers.ts';
import { openDownload } from './downloads.ts';
import { expectInSight, hiding, numberShown } from './inSight.ts';
import { faultsOf } from './lettering.ts';
import { figureOf, open, releaseOf, showTables } from './page.ts';
import { resize } from './resize.ts';
import { test as base, expect } from './site.ts';
import { tooWide } from './tooWide.ts';

/** A browser whose reader has set letters twice as large. */
const test = base.extend<object, object>({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'] }),
    { scope: 'worker' },
  ],
});

/** Expects the letters of a chart to be as large as the page's, and its buttons to lie over its bars. */
async function expectGrown(page: Page): Promise<void> {
  const chart = figureOf(page, 'arrests').getByRole('img');
  const letters = () =>
    chart.evaluate((svg) => {
      const text = svg.querySelector<SVGTextElement>('text[font-weight="600"]');
      const scale = text?.getScreenCTM()?.a ?? 0;
      return Number(text?.getAttribute('font-size')) * scale;
    });
  // A value is as large as the page's letters.
  await expect.poll(letters).toBeCloseTo(32, 0);
  const boxes = (selector: string) =>
    figureOf(page, 'arrests')
      .locator(selector)
      .evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
  await expect(async () => {
    const bars = await boxes('[role=img] rect.bar');
    const buttons = await boxes('.bar-button');
    expect(bars.length).toBeGreaterThan(1);
    expect(buttons).toHaveLength(bars.length);
    for (const [index, { top, bottom }] of bars.entries()) {
      expect(buttons[index]?.top).toBeLessThanOrEqual(top + 1);
      expect(buttons[index]?.bottom).toBeGreaterThanOrEqual(bottom - 1);
    }
  }).toPass();
}

for (const widths of [
  [1360, 1000],
  [768, 390, 320],
]) {
  test.describe(`at ${widths.join(', ')} px`, () => {
    test.use({ viewport: { width: widths[0] ?? 0, height: 900 } });

    test('no text is cut, parted or over another, nothing is scrolled sideways, and charts grow too', async ({
      page,
    }) => {
      const atEachWidth = async (look: () => Promise<void>) => {
        for (const width of widths) {
          await resize(page, width);
          await look();
          await expect.poll(() => faultsOf(page), `at ${width} px`).toEqual([]);
        }
      };
      await open(page);
      await atEachWidth(() => expectGrown(page));
      await showTables(page);
      const toggle = releaseOf(page).getByRole('button', { name: 'Words in the release' });
      if (await toggle.isVisible()) {
        await atEachWidth(() => expect(releaseOf(page).getByRole('article')).toBeHidden());
        await toggle.click();
      }
      await atEachWidth(() => expect(releaseOf(page).getByRole('article')).toBeVisible());
    });
  });
}

for (const { width, height } of [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
]) {
  test.describe(`on a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('a chosen number is in sight where it is drawn and in its words, and so is the one Close; the panel’s bar has at most two lines, and the dialog of Download is whole across', async ({
      page,
    }) => {
      await open(page);
      const number = numberShown('207');
      const bar = placeOf(page, 'Figure 1', number);
      const close = cardOf(page).getByRole('button', { name: 'Close', exact: true });
      await bar.click();
      await expectInSight(page, number, bar);
      await expect.poll(() => hiding(close)).toEqual([]);
      await expect.poll(() => tooWide(page)).toEqual([]);
      await close.click();
      await expect(cardOf(page)).toHaveCount(0);
      await expect(wordsOf(page, number)).toBeHidden();
      await expect(bar).toBeFocused();
      const panel = releaseOf(page).locator('.release-bar');
      await panel.getByRole('button').click();
      await expect(panel.getByRole('button')).toHaveCount(2);
      const mostLines = () =>
        panel.getByRole('button').evaluateAll((buttons) => {
          const lines = buttons.map((button) => {
            const range = document.createRange();
            range.selectNodeContents(button.querySelector('span') ?? button);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          });
          return Math.max(...lines);
        });
      await expect.poll(async () => [1, 2].includes(await mostLines())).toBe(true);
      // 14 by 9 px at the usual 16 px.
      await expect.poll(() => panel.locator('button svg').boundingBox()).toMatchObject({ width: 28, height: 18 });
      await panel.getByRole('button', { name: 'Words in the release' }).click();
      const dialog = await openDownload(page, figureOf(page, 'arrests'));
      await expect(dialog.getByText('.png')).toBeVisible();
      await expect.poll(() => tooWide(page)).toEqual([]);
      await expect.poll(() => hiding(dialog.getByRole('button', { name: 'Close' }))).toEqual([]);
      await expect(dialog.getByRole('button', { name: 'Download PNG' })).toBeInViewport({ ratio: 1 });
      await expect(async () => {
        const { left, right } = await dialog.evaluate((element) => {
          const { x } = element.getBoundingClientRect();
          return { left: x + element.clientLeft, right: x + element.clientLeft + element.clientWidth };
        });
        const image = await dialog.getByRole('img').boundingBox();
        expect(image?.width).toBeGreaterThan(200);
        expect(image?.x).toBeGreaterThanOrEqual(left);
        expect((image?.x ?? 0) + (image?.width ?? 0)).toBeLessThanOrEqual(right);
      }).toPass();
    });
  });
}
