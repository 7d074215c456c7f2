import type { Page } from '@playwright/test';
import { allNumbers, cardOf, expectedPlaces, litPlaces, wordsOf } from './allNumbers.ts';
import { openThree } from './invented-three.ts';
import { figureOf, moreOf, open, releaseOf } from './page.ts';
import { expect, test } from './site.ts';

const numberBy = (words: string) => {
  const number = allNumbers.find((each) => each.words === words);
  if (number === undefined) throw new Error(`no number is stated by: ${words}`);
  return number;
};

const passports = numberBy('207 Forged, stolen or counterfeit passports seized');
const arrests = numberBy('102 Arrests');
const queryOf = (page: Page) => new URL(page.url()).search;
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'The link asked for' });

test('Back undoes each choice, one at a time, and Forward makes it again', async ({ page }) => {
  await open(page);
  await wordsOf(page, arrests).click();
  await figureOf(page, 'documents').getByText('Table', { exact: true }).click();
  await figureOf(page, 'documents').getByRole('link', { name: '207: Passports, Phase 2' }).click();
  await figureOf(page, 'arrests').getByText('Table', { exact: true }).click();
  const all = '?select=phase-2.passports&table=documents,arrests';
  await expect.poll(() => queryOf(page)).toBe(all);

  const tables = page.getByRole('figure').getByRole('table');
  await page.goBack();
  await expect(tables).toHaveCount(1);
  await expect.poll(() => queryOf(page)).toBe('?select=phase-2.passports&table=documents');
  await page.goBack();
  await expect(wordsOf(page, arrests)).toHaveAttribute('aria-current', 'true');
  await expect(wordsOf(page, arrests)).toBeInViewport({ ratio: 1 });
  await expect.poll(() => queryOf(page)).toBe('?select=phase-2.arrests&table=documents');
  await page.goBack();
  await expect(tables).toHaveCount(0);
  await expect(figureOf(page, 'documents').getByRole('img')).toBeVisible();
  await page.goBack();
  await expect(cardOf(page)).toHaveCount(0);
  await expect.poll(() => queryOf(page)).toBe('');

  for (let step = 0; step < 4; step += 1) await page.goForward();
  await expect(tables).toHaveCount(2);
  await expect(wordsOf(page, passports)).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => queryOf(page)).toBe(all);
});

test('Back undoes which phases are compared, and Forward compares them again', async ({ page }) => {
  await openThree(page);
  const compared = (title: string) => page.getByRole('region', { name: title, exact: true });
  await expect(compared('Visits: 40 reported for Round 1, 50 for Round 2')).toBeVisible();
  await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('Round 3');
  await expect(compared('Visits: 40 reported for Round 1, 45 for Round 3')).toBeVisible();
  await expect.poll(() => queryOf(page)).toBe('?compare=first,third');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(compared('Visits: 45 reported for Round 3, 40 for Round 1')).toBeVisible();
  await expect.poll(() => queryOf(page)).toBe('?compare=third,first');
  await page.goBack();
  await expect(compared('Visits: 40 reported for Round 1, 45 for Round 3')).toBeVisible();
  await page.goBack();
  await expect(compared('Visits: 40 reported for Round 1, 50 for Round 2')).toBeVisible();
  await expect.poll(() => queryOf(page)).toBe('');
  await page.goForward();
  await page.goForward();
  await expect(compared('Visits: 45 reported for Round 3, 40 for Round 1')).toBeVisible();
});

test('what names nothing is taken out of the address, with a notice; what is not ours stays', async ({ page }) => {
  await open(
    page,
    './?utm_source=letter&select=phase-2.unicorns&compare=phase-1,phase-9&table=money,gold&page=3#arrests',
  );
  await expect(notice(page)).toContainText(
    '“select=phase-2.unicorns”, “compare=phase-1,phase-9” and “table=gold”. It was left out; the rest is shown.',
  );
  await expect.poll(() => queryOf(page)).toBe('?utm_source=letter&page=3&table=money');
  expect(new URL(page.url()).hash).toBe('#arrests');
  await expect(figureOf(page, 'money').getByRole('table')).toBeVisible();
  await expect(page.getByRole('figure').getByRole('table')).toHaveCount(1);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice(page)).toHaveCount(0);

  await wordsOf(page, arrests).click();
  await expect.poll(() => queryOf(page)).toBe('?utm_source=letter&page=3&select=phase-2.arrests&table=money');
  await page.keyboard.press('Escape');
  await expect.poll(() => queryOf(page)).toBe('?utm_source=letter&page=3&table=money');
});

const wide = { width: 1360, height: 900 };
const narrow = { width: 390, height: 844 };

for (const { from, to } of [
  { from: wide, to: narrow },
  { from: narrow, to: wide },
]) {
  test(`a link made at ${from.width} px shows the same at ${to.width} px`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize(from);
    await open(page);
    await figureOf(page, 'outcomes').getByText('Table', { exact: true }).click();
    await figureOf(page, 'documents').getByRole('button', { name: 'Passports, Phase 2: 207 documents' }).click();
    await cardOf(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(cardOf(page).getByRole('status').first()).toHaveText('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await expect(page).toHaveURL(link);
    expect(new URL(link).search).toBe('?select=phase-2.passports&table=outcomes');

    const fresh = await context.newPage();
    await fresh.setViewportSize(to);
    await open(fresh, link);
    await figureOf(fresh, 'outcomes').getByRole('table').waitFor();
    await expect(wordsOf(fresh, passports)).toBeInViewport({ ratio: 1 });
    await expect(figureOf(fresh, 'documents').getByRole('button', { pressed: true })).toBeInViewport({ ratio: 1 });
    await expect.poll(() => litPlaces(fresh)).toEqual(expectedPlaces(passports));
    await expect(fresh).toHaveTitle('Passports, Phase 2: 207 documents – Operation Maxim');
    if (to === narrow) await expect.poll(() => releaseOf(fresh).boundingBox()).toMatchObject({ y: 422, height: 422 });
  });
}

test('Copy link of a figure leads to that figure with all that is chosen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await wordsOf(page, arrests).click();
  await expect(page).toHaveURL(/\?select=phase-2\.arrests$/);
  const section = page.locator('#comparison');
  await moreOf(figureOf(page, 'money')).click();
  for (const [place, anchor] of [
    [figureOf(page, 'money'), 'money'],
    [section, 'comparison'],
  ] as const) {
    await place.getByRole('button', { name: 'Copy link' }).click();
    await expect(place.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(`${link.search}${link.hash}`).toBe(`?select=phase-2.arrests#${anchor}`);
  }
});

test('a link that the browser does not let the page copy is shown, to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, './?select=total.removed');
  await cardOf(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(cardOf(page).getByRole('status').first()).toContainText('does not let the page copy');
  await expect(cardOf(page).getByRole('textbox', { name: 'Copy link' })).toHaveValue(page.url());
});
