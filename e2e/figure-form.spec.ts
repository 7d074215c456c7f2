import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { drawn, figureOf, inMenu, moreOf, open, releaseOf } from './page.ts';
import { figures } from './release.ts';
import { expect, look, test } from './site.ts';

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (box === null) throw new Error('no box');
  return { ...box, bottom: box.y + box.height };
};

const menuOf = (figure: Locator) => figure.locator('.figure-menu');

/** How many lines of notes are seen under a figure. */
const linesOf = (notes: Locator) =>
  notes.locator('p').evaluateAll((all) => {
    const bottoms = all.flatMap((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return [...range.getClientRects()].filter(({ width }) => width > 20).map(({ bottom }) => Math.round(bottom / 8));
    });
    return new Set(bottoms).size;
  });

const counts: Record<string, string> = {
  documents: '4 notes on the lines',
  money: '4 notes on the lines',
  outcomes: '5 more notes',
  arrests: '5 notes on the lines',
};

test('a figure shows its chart, three controls and two lines of notes, and is not high', async ({ page }) => {
  await open(page);
  await look('three controls and two lines of notes are in sight, the other notes are behind their count', async () => {
    for (const { id, bars } of figures) {
      const figure = figureOf(page, id);
      const names = await figure
        .getByRole('button')
        .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? each.textContent));
      expect(names.filter((name) => !bars.includes(name ?? ''))).toEqual(['Download', 'More']);
      await expect(figure.getByRole('group', { name: 'Show as' })).toHaveText(/^Show asChartTable$/);
      const notes = figure.locator('.figure-notes');
      const count = counts[id] ?? 'no count';
      expect(await linesOf(notes), id).toBeLessThanOrEqual(2);
      await expect(notes.getByRole('listitem')).toHaveCount(0);
      await notes.getByText(count, { exact: true }).click();
      await expect(notes.getByRole('listitem')).toHaveCount(Number.parseInt(count, 10));
      await notes.getByText(count, { exact: true }).click();
      await expect(notes.getByRole('listitem')).toHaveCount(0);
    }
  });
  await look('a bar of what had still to happen is an outline, with its words at it', async () => {
    const chart = figureOf(page, 'money').getByRole('img');
    const bars = await chart.locator('rect.bar').evaluateAll((all) =>
      all.map((bar) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(bar);
        return { fill, stroke, strokeWidth };
      }),
    );
    const blue = 'rgb(18, 67, 109)';
    const solid = { fill: blue, stroke: 'none', strokeWidth: '1px' };
    expect(bars).toEqual([solid, solid, solid, { fill: 'none', stroke: blue, strokeWidth: '2px' }]);
    await expect(chart).toContainText('awaiting restraint when this was stated');
    await expect(figureOf(page, 'arrests').locator('.outlined')).toHaveCount(0);
  });
  for (const [width, chart, maxHeight] of [
    [1360, 720, 430],
    [390, 358, 700],
  ] as const)
    await look(
      `at ${width} px it is at most ${maxHeight} px high, its chart 80 px below its headline’s top`,
      async () => {
        await page.setViewportSize({ width, height: 900 });
        for (const { id } of figures) {
          const figure = figureOf(page, id);
          const img = figure.getByRole('img');
          await expect.poll(async () => (await img.boundingBox())?.width, id).toBe(chart);
          const headline = await boxOf(figure.getByRole('heading'));
          expect((await boxOf(img)).y - headline.y, id).toBeLessThanOrEqual(80);
          expect((await boxOf(figure)).height, id).toBeLessThanOrEqual(maxHeight);
        }
      },
    );
});

test('the menu opens at its button by mouse and keyboard, and Escape closes it alone', async ({ page }) => {
  await open(page, './?select=phase-2.computers');
  const figure = figureOf(page, 'documents');
  const menu = menuOf(figure);
  await moreOf(figure).click();
  await expect(menu).toBeVisible();
  await expect(async () => {
    const button = await boxOf(moreOf(figure));
    const box = await boxOf(menu);
    expect(Math.abs(box.x + box.width - (button.x + button.width))).toBeLessThan(2);
    expect(Math.min(Math.abs(box.y - button.bottom), Math.abs(button.y - box.bottom))).toBeLessThan(8);
  }).toPass();
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(moreOf(figure)).toBeFocused();
  expect(new URL(page.url()).search).toBe('?select=phase-2.computers');
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  // One menu at a time; a press elsewhere closes it.
  await moreOf(figureOf(page, 'money')).click();
  await expect(menu).toBeHidden();
  await expect(menuOf(figureOf(page, 'money'))).toBeVisible();
  await page.mouse.click(5, 300);
  await expect(page.locator('.figure-menu:visible')).toHaveCount(0);
});

test('Embed and Full screen close the menu, and give the focus back to its button', async ({ page }) => {
  await open(page);
  const figure = figureOf(page, 'money');
  for (const name of ['Embed', 'Full screen'] as const) {
    await (await inMenu(figure, name)).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(menuOf(figure)).toBeHidden();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(moreOf(figure)).toBeFocused();
  }
});

for (const width of [1360, 390]) {
  test(`at ${width} px the source leads to the words in the release, and the figure stays where it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const link = figureOf(page, 'money').getByRole('link', { name: 'Notes to editors, 3' });
    await link.scrollIntoViewIfNeeded();
    const before = await boxOf(link);
    await link.click();
    await expect(releaseOf(page).getByRole('link', { name: /^£ 153,573/ })).toBeInViewport({ ratio: 1 });
    expect((await boxOf(link)).y).toBe(before.y);
  });
}

test.describe('axe-core', () => {
  // What examines the page is not part of it, so its policy must not keep it out.
  test.use({ bypassCSP: true });

  test('finds nothing in figures with an open menu and open notes', async ({ page }) => {
    await open(page);
    await openAll(page);
    await moreOf(figureOf(page, 'money')).click();
    await expect(menuOf(figureOf(page, 'money'))).toBeVisible();
    expect((await findings(page, 'figure')).found).toEqual([]);
  });
});

async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('figure summary').all()) await summary.click();
  await drawn(page);
}
