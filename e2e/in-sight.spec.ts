import type { Locator, Page } from '@playwright/test';
import { allNumbers, cardOf, litPlaces, placeOf, scrolled, wordsOf } from './allNumbers.ts';
import { doubleClick, expectInSight, expectNearest, hiding, numberShown, press, tap } from './inSight.ts';
import { drawn, open, releaseOf, showTables } from './page.ts';
import { pin } from './pin.ts';
import { expect, test } from './site.ts';

const textOf = (page: Page) => releaseOf(page).getByRole('article');
const toggle = (page: Page) => releaseOf(page).getByRole('button', { name: 'Words in the release' });
const close = (page: Page) => cardOf(page).getByRole('button', { name: 'Close', exact: true });

/** Brings a place to the lowest line of what the screen shows of the page, where a panel that opens would cover it. */
const bringLow = (place: Locator) => place.evaluate((element) => element.scrollIntoView({ block: 'end' }));

const phones = [
  { width: 390, height: 844, shownAs: 'charts', everywhere: false },
  { width: 320, height: 568, shownAs: 'charts', everywhere: false },
  { width: 320, height: 568, shownAs: 'tables', everywhere: true },
  { width: 844, height: 390, shownAs: 'charts', everywhere: false },
];

for (const { width, height, shownAs, everywhere } of phones) {
  test.describe(`on a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test(`each of the twenty, chosen where it stands among the ${shownAs}, is in sight there and in its words; one Close gives the page back as it was`, async ({
      page,
    }) => {
      test.slow();
      await open(page);
      if (shownAs === 'tables') await showTables(page);
      for (const [index, number] of allNumbers.entries()) {
        // With the panel closed and open in turn; closed, it opens for the choice, and closes with it.
        const wasOpen = index % 2 === 1;
        if (index > 0) await press(page, toggle(page));
        await expect(textOf(page)).toBeVisible({ visible: wasOpen });
        const places = number.places.filter((place) => shownAs === 'charts' || place.startsWith('Figure'));
        for (const name of everywhere ? places : places.slice(index % places.length).slice(0, 1)) {
          const place = await pin(placeOf(page, name, number));
          await bringLow(place);
          await tap(page, place);
          await expectInSight(page, number, place);
          const before = await scrolled(page);
          await press(page, close(page));
          await drawn(page);
          await expect(cardOf(page)).toHaveCount(0);
          await expect(textOf(page)).toBeVisible({ visible: wasOpen });
          await expect(place).toBeFocused();
          expect((await scrolled(page)).page, number.words).toBe(before.page);
          expect(await litPlaces(page), number.words).toEqual([]);
          if (!wasOpen) await expect.poll(() => hiding(place), number.words).toEqual([]);
        }
      }
    });
  });
}

for (const { width, height } of phones.filter(({ shownAs }) => shownAs === 'charts')) {
  test.describe(`on a phone of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });

    test('each of the twenty, chosen in its words, is in sight there and where it is drawn nearest', async ({
      page,
    }) => {
      test.slow();
      await open(page);
      await toggle(page).tap();
      await expect(textOf(page)).toBeVisible();
      for (const [index, number] of allNumbers.entries()) {
        await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), (index % 7) / 6);
        await wordsOf(page, number).evaluate((words, low) => words.scrollIntoView(!low), index % 2 === 0);
        await drawn(page);
        await expectNearest(page, number, (words) => tap(page, words));
      }
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('by keyboard, Close and Escape give the chart and the focus back', async ({ page }) => {
    await open(page);
    const bar = placeOf(page, 'Figure 1', numberShown('207'));
    const key = placeOf(page, 'Key numbers', numberShown('207'));
    for (const place of [bar, key]) {
      for (const how of ['Close', 'Escape']) {
        await place.focus();
        await page.keyboard.press('Enter');
        await expectInSight(page, numberShown('207'), place);
        await close(page).focus();
        await page.keyboard.press(how === 'Close' ? 'Enter' : 'Escape');
        await expect(textOf(page)).toBeHidden();
        await expect(cardOf(page)).toHaveCount(0);
        await expect(place).toBeFocused();
      }
    }
  });

  test('a number that a link names is in sight, and its words, once its chart stands', async ({ page }) => {
    for (const [shown, link, figure] of [
      ['31', 'phase-1.people-removed', 'Figure 4'],
      ['£150,000', 'phase-2.confiscated', 'Figure 2'],
    ] as const) {
      await page.goto('about:blank');
      await open(page, `./?select=${link}`);
      await expectInSight(page, numberShown(shown), placeOf(page, figure, numberShown(shown)));
    }
  });

  test('a panel that a choice opened closes with Back, and stays once the reader chooses in it or opened it', async ({
    page,
  }) => {
    await open(page);
    const number = numberShown('102');
    const bar = placeOf(page, 'Figure 4', number);
    await bar.tap();
    await expect(textOf(page)).toBeVisible();
    await expect(page).toHaveURL(/\?select=/);
    await page.goBack();
    await expect(textOf(page)).toBeHidden();
    // Another bar: a second tap on the same one may be the second half of a double tap.
    await placeOf(page, 'Figure 4', numberShown('46')).tap();
    await expect(cardOf(page).getByRole('heading')).toContainText('46 arrests');
    await wordsOf(page, numberShown('23')).tap();
    await expect(cardOf(page).getByRole('heading')).toContainText('23 people');
    await close(page).tap();
    await expect(cardOf(page)).toHaveCount(0);
    await expect(textOf(page)).toBeVisible();
    await expect(wordsOf(page, numberShown('23'))).toBeFocused();
    await toggle(page).tap();
    await expect(textOf(page)).toBeHidden();
    await toggle(page).tap();
    await expect(textOf(page)).toBeVisible();
    for (const place of [bar, wordsOf(page, number)]) {
      await place.tap();
      await close(page).tap();
      await expect(cardOf(page)).toHaveCount(0);
      await expect(textOf(page)).toBeVisible();
      await expect(place).toBeFocused();
    }
  });

  test('the second half of a double tap lets nothing go, whatever has come under the finger', async ({ page }) => {
    await open(page);
    const bar = placeOf(page, 'Figure 1', numberShown('207'));
    await bringLow(bar);
    const box = await bar.boundingBox();
    for (const _ of ['first', 'second'])
      await page.touchscreen.tap((box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expectInSight(page, numberShown('207'), bar);
  });
});

for (const { width, height } of [
  { width: 1360, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`two clicks at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('choose a number and do not let go of it, in its words and wherever else it stands; a click after that does', async ({
      page,
    }) => {
      test.slow();
      await open(page);
      if (width < 1000) await toggle(page).click();
      await expect(textOf(page)).toBeVisible();
      for (const shown of ['46', '53', '207', '£12,237']) {
        const words = wordsOf(page, numberShown(shown));
        // Low in the release, where the card comes to stand.
        await words.evaluate((element) => element.scrollIntoView({ block: 'end' }));
        await doubleClick(page, words);
        await expect(words).toHaveAttribute('aria-current', 'true');
        await expect.poll(() => hiding(words)).toEqual([]);
        await words.click();
        await expect(cardOf(page)).toHaveCount(0);
      }
      if (width < 1000) {
        await toggle(page).click();
        await expect(textOf(page)).toBeHidden();
      }
      for (const shown of ['46', '53', '207', '£12,237']) {
        const number = numberShown(shown);
        for (const name of number.places) {
          const place = await pin(placeOf(page, name, number));
          await bringLow(place);
          await doubleClick(page, place);
          await expectInSight(page, number, place);
          await press(page, place);
          await drawn(page);
          await expect(cardOf(page)).toHaveCount(0);
        }
      }
    });
  });
}
