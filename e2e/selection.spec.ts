import type { Locator, Page } from '@playwright/test';
import { cardOf, expectedPlaces, litPlaces, type Placed, scrolled, scrollRelease, twenty, wordsOf } from './chosen.ts';
import { drawn, open, releaseOf, showTables } from './page.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';

// Low, so that words and charts have to be brought into view.
test.use({ viewport: { width: 1360, height: 600 } });

const partOf = (page: Page, place: string): Locator =>
  place.startsWith('Figure')
    ? page.getByRole('figure', { name: `${place}. ` })
    : page.getByRole('region', { name: place, exact: true });

/** A number in one part of the page: a bar, or a link. */
const placeOf = (page: Page, place: string, { name, counted, shown }: Placed): Locator =>
  partOf(page, place)
    .getByRole('button', { name: `${name}: ${counted}`, exact: true })
    .or(partOf(page, place).getByRole('link', { name: `${shown}: ${name}`, exact: true }));

/** Where the page goes to when a number is chosen in the release: where it is drawn, summed or listed. */
const drawnIn = ({ places }: Placed): string =>
  places.find((place) => !['Key numbers', 'Phase 1 against Phase 2'].includes(place)) ?? 'nowhere';

/** Expects a number to be lit up wherever it stands and nothing else, told of on the card, said once, in the title. */
async function expectChosen(page: Page, number: Placed): Promise<void> {
  const { counted, name, words } = number;
  await expect.poll(() => litPlaces(page)).toEqual(expectedPlaces(number));
  await expect(cardOf(page).getByRole('heading')).toContainText(`${counted}${name}`);
  await expect(cardOf(page).locator('mark')).toHaveText(words);
  const sentence = `${counted}: ${name}. In the release: “${words}”.`;
  await expect.poll(() => said(page)).toEqual([sentence]);
  await expect(page).toHaveTitle(`${name}: ${counted} – Operation Maxim`);
}

/** What is said to who hears the page. */
const said = async (page: Page): Promise<string[]> =>
  (await page.getByRole('status').allTextContents()).filter((text) => text !== '');

async function expectNoneChosen(page: Page): Promise<void> {
  await expect(cardOf(page)).toHaveCount(0);
  await expect.poll(() => litPlaces(page)).toEqual([]);
  await expect(page).toHaveTitle('Operation Maxim');
}

test('each of the twenty, chosen in the release, is lit wherever it stands, and the page goes to where it is drawn', async ({
  page,
}) => {
  test.slow();
  await open(page);
  for (const number of twenty) {
    await wordsOf(page, number).click();
    await drawn(page);
    await expectChosen(page, number);
    await expect(placeOf(page, drawnIn(number), number)).toBeInViewport({ ratio: 1 });
    await expect(wordsOf(page, number)).toBeInViewport();
  }
  await page.keyboard.press('Escape');
  await expectNoneChosen(page);
});

for (const shownAs of ['charts', 'tables'] as const) {
  test(`each of the twenty, chosen where it stands among the ${shownAs}, brings its words into view and moves no page`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    if (shownAs === 'tables') await showTables(page);
    for (const [index, number] of twenty.entries()) {
      const places = number.places.filter((place) => shownAs === 'charts' || place.startsWith('Figure'));
      for (const place of places) {
        await scrollRelease(page, index < 10 ? 'end' : 'beginning');
        const there = placeOf(page, place, number);
        await there.scrollIntoViewIfNeeded();
        const before = await scrolled(page);
        await there.click();
        await drawn(page);
        await expect(wordsOf(page, number), `${place}: ${number.name}`).toBeInViewport({ ratio: 1 });
        const after = await scrolled(page);
        expect(after.page).toBe(before.page);
        if (index < 5 || index > 14) expect(after.release, `${place}: ${number.name}`).not.toBe(before.release);
        await expect(there).toHaveAttribute('data-lit', 'selected');
        await page.keyboard.press('Escape');
      }
    }
    await expectNoneChosen(page);
  });
}

test('each of the twenty is reached in the release by arrow keys, in its order, as one step of the history', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await page.getByRole('link', { name: 'Skip to the release' }).focus();
  await page.keyboard.press('Enter');
  // The glossary's terms that stand before the first number are stops too.
  const atNumber = () => page.evaluate(() => document.activeElement?.matches('.stated') === true);
  do await page.keyboard.press('Tab');
  while (!(await atNumber()));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?select=/);
  const steps = await page.evaluate(() => history.length);
  for (const [index, number] of twenty.entries()) {
    if (index > 0) await page.keyboard.press(index % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
    await drawn(page);
    await expectChosen(page, number);
    await expect(wordsOf(page, number)).toBeFocused();
    await expect(wordsOf(page, number)).toBeInViewport({ ratio: 0.99 });
    await expect(placeOf(page, drawnIn(number), number)).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.press('ArrowDown');
  await expect(releaseOf(page).getByRole('article').getByRole('link').last()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => new URL(page.url()).search).toBe('?select=phase-2.cash-forfeited');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await expectNoneChosen(page);
});

test('arrow keys walk the bars of a chart as they are drawn, past a gap, as one step of the history', async ({
  page,
}) => {
  await open(page);
  for (const [index, { bars }] of figures.entries()) {
    const buttons = bars.filter((bar) => !bar.endsWith('not reported'));
    const walk = [...buttons, ...buttons.slice(0, -1).reverse()];
    const bar = (name: string) => page.getByRole('figure').nth(index).getByRole('button', { name, exact: true });
    await bar(walk[0] ?? '').focus();
    await page.keyboard.press('Enter');
    for (const [step, name] of walk.entries()) {
      if (step > 0) await page.keyboard.press(step < buttons.length ? 'ArrowDown' : 'ArrowUp');
      await expect(bar(name)).toBeFocused();
      await expect(bar(name)).toHaveAttribute('aria-pressed', 'true');
      const number = twenty.find((each) => name.startsWith(`${each.name}: `));
      await expect(releaseOf(page).locator('[aria-current=true]')).toHaveText(number?.words ?? 'unknown');
      await expect(releaseOf(page).locator('[aria-current=true]')).toBeInViewport({ ratio: 1 });
    }
    await page.goBack();
    await expectNoneChosen(page);
  }
});

test('by Tab and Enter alone each of the twenty is chosen in every place beside the release', async ({ page }) => {
  test.slow();
  await open(page);
  const chosen: string[] = [];
  const expected = twenty.flatMap((number) => expectedPlaces(number).slice(0, -1));
  const last = page.getByRole('region', { name: 'Also reported' }).getByRole('link').last();
  while (!(await last.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
    const place = page.locator('main [data-number]:focus');
    if ((await place.count()) === 0) continue;
    await page.keyboard.press('Enter');
    await expect(place).toHaveAttribute('data-lit', 'selected');
    const lit = await litPlaces(page);
    const label = (await place.getAttribute('aria-label')) ?? 'nameless';
    chosen.push(...lit.filter((text) => text.endsWith(`: ${label}`) && !chosen.includes(text)).slice(0, 1));
    await expect(releaseOf(page).locator('[aria-current=true]').first()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(place).toBeFocused();
  }
  expect(chosen.toSorted()).toEqual(expected.toSorted());
  await expectNoneChosen(page);
});

for (const { which, from, to } of [
  { which: 'first', from: 0, to: 10 },
  { which: 'last', from: 10, to: 20 },
]) {
  test(`each of the ${which} ten opens by its own link in a fresh page: lit, told of, its words and its place in view`, async ({
    page,
  }) => {
    test.slow();
    await open(page);
    const links = await releaseOf(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : 'no link')));
    expect(links).toHaveLength(20);
    const ten = twenty.map((number, index) => ({ number, link: links[index] })).slice(from, to);
    expect(ten).toHaveLength(10);
    for (const { number, link } of ten) {
      await page.goto('about:blank');
      await open(page, link);
      await drawn(page);
      await expectChosen(page, number);
      await expect(wordsOf(page, number)).toBeInViewport({ ratio: 1 });
      await expect(placeOf(page, drawnIn(number), number)).toBeInViewport({ ratio: 1 });
    }
  });
}

test('pointing at a number tints it wherever it stands, and moves nothing; so does the focus', async ({ page }) => {
  await open(page);
  const tinted = () =>
    page
      .locator('[data-lit=pointed]')
      .evaluateAll((places) =>
        places.map((place) => `${getComputedStyle(place).backgroundColor} ${place.getAttribute('aria-label')}`),
      );
  for (const number of twenty.filter(({ shown }) => ['46', '207', '£12,237', '53'].includes(shown))) {
    const place = placeOf(page, number.places.at(-1) ?? 'nowhere', number);
    await place.scrollIntoViewIfNeeded();
    const before = await scrolled(page);
    const expected = expectedPlaces(number).map((text) => text.replace(/^[^:]*: /, 'rgb(255, 241, 184) '));
    await place.hover();
    expect(await tinted()).toEqual(expected);
    await page.mouse.move(0, 0);
    expect(await tinted()).toEqual([]);
    await place.evaluate((element) => element.focus({ preventScroll: true }));
    expect(await tinted()).toEqual(expected);
    await place.evaluate((element) => element.blur());
    expect(await tinted()).toEqual([]);
    expect(await scrolled(page)).toEqual(before);
    expect(await litPlaces(page)).toEqual([]);
  }
});

test('a number that was pressed, by mouse or finger, is no longer tinted once it is let go', async ({
  browser,
  page,
}) => {
  const touching = await (
    await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  ).newPage();
  for (const [reader, press] of [
    [page, (bar: Locator) => bar.click()],
    [touching, (bar: Locator) => bar.tap()],
  ] as const) {
    await open(reader);
    const bar = reader.getByRole('figure').first().getByRole('button', { name: /: \d/ }).first();
    await press(bar);
    await expect(bar).toHaveAttribute('data-lit', 'selected');
    await reader.mouse.move(0, 0);
    await reader.keyboard.press('Escape');
    await expect(cardOf(reader)).toHaveCount(0);
    await expect(reader.locator('[data-lit]')).toHaveCount(0);
  }
  await touching.context().close();
});
