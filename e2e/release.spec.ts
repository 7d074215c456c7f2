import type { Locator, Page } from '@playwright/test';
import { drawn, figureOf, open, releaseOf } from './page.ts';
import { observations, terms, totals } from './release.ts';
import { expect, look, test } from './site.ts';

const stated = [...observations, ...totals];
const passports = '207 Forged, stolen or counterfeit passports seized';
const marked = { light: 'rgb(255, 241, 184)', none: 'rgba(0, 0, 0, 0)' } as const;

const wordsOf = (page: Page, words: string) => releaseOf(page).getByRole('link', { name: `${words}: ` });
const keyNumber = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Key numbers' }).getByRole('link', { name });

test('each of the twenty numbers is a link in the release, and each term where the release first has it', async ({
  page,
}) => {
  await open(page);
  await look('the release is a region of the page by its name', () =>
    expect(page.getByRole('region', { name: 'The release, word for word' }).and(releaseOf(page))).toHaveCount(1),
  );
  const links = releaseOf(page).getByRole('link').and(page.locator(':not(.term)'));
  await look('a number is a link named by its words, then by what they are', async () => {
    await expect(links).toHaveCount(20);
    for (const { words, name } of stated) {
      const link = links
        .filter({ hasText: words })
        .and(page.getByRole('link', { name: `${words}: ${name}`, exact: true }));
      await expect(link, words).toHaveCount(1);
      await expect(link).toHaveText(words);
    }
  });
  await look('it is underlined in the colour of its phase, a stated total dotted', async () => {
    const lineOf = (words: string) =>
      links.filter({ hasText: words }).evaluate((link) => {
        const { textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(link);
        return `${textDecorationLine} ${textDecorationStyle} ${textDecorationColor}`;
      });
    for (const { words, name } of observations) {
      const colour = name.endsWith('Phase 1') ? 'rgb(34, 137, 127)' : 'rgb(18, 67, 109)';
      await expect.poll(() => lineOf(words)).toBe(`underline solid ${colour}`);
    }
    for (const { words } of totals) await expect.poll(() => lineOf(words)).toBe('underline dotted rgb(11, 31, 51)');
  });
  await look('each term stands as one where the release first has it, and in the notes of a figure', async () => {
    await expect(releaseOf(page).locator('a.term')).toHaveText(terms);
    await expect(releaseOf(page).locator('a a, a button, button a')).toHaveCount(0);
    await figureOf(page, 'arrests').getByText('5 notes on the lines').click();
    await expect(figureOf(page, 'arrests').getByRole('link', { name: 'UKIS', exact: true })).toHaveCount(1);
    await expect(page.locator('#comparison').locator('.term')).toHaveCount(0);
  });
});

test('a key number marks its words and brings them into view beside it; Back lets go of them', async ({ page }) => {
  await page.setViewportSize({ width: 1360, height: 500 });
  await open(page);
  const words = wordsOf(page, passports);
  await expect(words).not.toBeInViewport();
  await keyNumber(page, '207: Passports, Phase 2').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await keyNumber(page, '207: Passports, Phase 2').click();
  await expect(words).toBeInViewport({ ratio: 1 });
  await expect(words).toHaveCSS('background-color', marked.light);
  await expect(words).toHaveCSS('outline-style', 'solid');
  await expect(keyNumber(page, '207: Passports, Phase 2')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.goBack();
  await page.mouse.move(0, 0);
  await expect(words).toHaveCSS('background-color', marked.none);
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  const toggle = (page: Page) => releaseOf(page).getByRole('button', { name: 'Words in the release' });
  const heightOf = async (element: Locator) => (await element.boundingBox())?.height ?? 0;

  test('the release is a panel that opens to half the screen, to all of it, and closes', async ({ page }) => {
    await open(page);
    const text = releaseOf(page).getByRole('article');
    await expect(text).toBeHidden();
    await expect(toggle(page)).toHaveAttribute('aria-expanded', 'false');
    await toggle(page).click();
    await expect(text).toBeVisible();
    await expect(toggle(page)).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => heightOf(releaseOf(page))).toBe(422);
    await releaseOf(page).getByRole('button', { name: 'Full height' }).click();
    await expect.poll(() => heightOf(releaseOf(page))).toBe(844);
    await releaseOf(page).getByRole('button', { name: 'Half height' }).click();
    await expect.poll(() => heightOf(releaseOf(page))).toBe(422);
    await toggle(page).click();
    await expect(text).toBeHidden();
  });

  test('a key number opens it to half, with its words in view and the number still to be seen', async ({ page }) => {
    await open(page);
    const number = keyNumber(page, '207: Passports, Phase 2');
    await number.click();
    await expect(wordsOf(page, passports)).toBeInViewport({ ratio: 1 });
    await expect(wordsOf(page, passports)).toHaveCSS('background-color', marked.light);
    await expect.poll(() => heightOf(releaseOf(page))).toBe(422);
    const above = async () => {
      const box = await number.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 422;
    };
    await expect.poll(above).toBe(true);
  });

  test('the link to the release opens it', async ({ page }) => {
    await open(page, './#release');
    await expect(releaseOf(page).getByRole('article')).toBeVisible();
  });
});

test('what an address names is gone to once the page stands', async ({ page }) => {
  await open(page, './#money');
  await expect(figureOf(page, 'money').getByRole('heading')).toBeInViewport();
  await open(page, './#totals');
  await expect(page.getByRole('heading', { name: 'Do the totals add up?' })).toBeInViewport();
});

test('nothing is animated, least of all for those who asked for it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await keyNumber(page, '207: Passports, Phase 2').click();
  await expect(wordsOf(page, passports)).toHaveAttribute('aria-current', 'true');
  await drawn(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});
