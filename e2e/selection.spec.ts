import type { Page } from '@playwright/test';
import {
  allNumbers,
  cardOf,
  cardTitle,
  compared,
  expectedPlaces,
  litPlaces,
  type Placed,
  placeOf,
  release,
  scrolled,
  scrollRelease,
  wordsOf,
} from './allNumbers.ts';
import { expectDrawnInSight, expectNearest, hiding, middleOf, press } from './inSight.ts';
import { drawn, open, releaseOf, showTables } from './page.ts';
import { pin } from './pin.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';

// Low, so that words and charts have to be brought into view.
test.use({ viewport: { width: 1360, height: 600 } });

/** Where a page that is opened by a number's link goes to: where it is drawn in a figure, summed or listed. */
const drawnIn = ({ places }: Placed): string =>
  places.find((place) => !['Key numbers', compared].includes(place)) ?? 'nowhere';

/** Expects a number to be lit up wherever it stands and nothing else, told of on the card, said once, in the title. */
async function expectChosen(page: Page, number: Placed): Promise<void> {
  const { counted, name, words } = number;
  await expect.poll(() => litPlaces(page)).toEqual(expectedPlaces(number));
  await expect(cardOf(page).getByRole('heading')).toHaveText(cardTitle(number));
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

test('each of the twenty, chosen in the release, is lit wherever it stands, and the page goes to where it is drawn nearest', async ({
  page,
}) => {
  test.slow();
  await open(page);
  for (const [index, number] of allNumbers.entries()) {
    await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), (index % 4) / 3);
    await expectNearest(page, number, (words) => press(page, words));
    await expectChosen(page, number);
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
    let brought = 0;
    for (const [index, number] of allNumbers.entries()) {
      const places = number.places.filter((place) => shownAs === 'charts' || place.startsWith('Figure'));
      const words = await pin(wordsOf(page, number));
      for (const place of places) {
        await scrollRelease(page, index < 10 ? 'end' : 'beginning');
        const there = await pin(placeOf(page, place, number));
        const { x, y } = await middleOf(there);
        const before = await scrolled(page);
        const isHidden = (await hiding(words)).length > 0;
        if (isHidden) brought += 1;
        await page.mouse.click(x, y);
        await drawn(page);
        await expect(there).toHaveAttribute('data-highlight', 'selected');
        await expect.poll(() => hiding(words), `${place}: ${number.name}`).toEqual([]);
        const after = await scrolled(page);
        expect(after.page).toBe(before.page);
        if (isHidden) expect(after.release, `${place}: ${number.name}`).not.toBe(before.release);
        await page.keyboard.press('Escape');
      }
    }
    expect(brought).toBeGreaterThan(5);
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
  for (const [index, number] of allNumbers.entries()) {
    if (index > 0) await page.keyboard.press(index % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
    await drawn(page);
    await expectChosen(page, number);
    await expect(wordsOf(page, number)).toBeFocused();
    await expect(wordsOf(page, number)).toBeInViewport({ ratio: 0.99 });
    await expectDrawnInSight(page, number);
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
      const number = allNumbers.find((each) => name.startsWith(`${each.name}: `));
      await expect(releaseOf(page).locator('[aria-current=true]')).toHaveText(number?.words ?? 'unknown');
      await expect(releaseOf(page).locator('[aria-current=true]')).toBeInViewport({ ratio: 1 });
    }
    await page.goBack();
    await expectNoneChosen(page);
  }
});

test('by Tab and Enter alone numbers are chosen in every part of the page', async ({ page }) => {
  test.slow();
  await open(page);
  const some = allNumbers.filter(({ shown }) => ['46', '24', '53', '207', '£12,237'].includes(shown));
  const expected = some.flatMap((number) => expectedPlaces(number).filter((text) => !text.startsWith(release)));
  const chosen: string[] = [];
  const last = page.getByRole('region', { name: 'Also reported' }).getByRole('link').last();
  while (!(await last.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
    const place = page.locator('.numbers [data-number]:focus');
    if ((await place.count()) === 0) continue;
    const label = (await place.getAttribute('aria-label')) ?? 'nameless';
    if (!some.some(({ name }) => label.includes(name))) continue;
    await page.keyboard.press('Enter');
    await expect(place).toHaveAttribute('data-highlight', 'selected');
    const lit = await litPlaces(page);
    chosen.push(...lit.filter((text) => text.endsWith(`: ${label}`) && !chosen.includes(text)).slice(0, 1));
    await expect(releaseOf(page).locator('[aria-current=true]').first()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(cardOf(page)).toHaveCount(0);
    await expect(place).toBeFocused();
  }
  expect(chosen.toSorted()).toEqual(expected.toSorted());
  await expectNoneChosen(page);
});

/** The links of a number of each figure, of one that no figure draws, and of a total. */
const links = [
  { words: '46 arrests', link: './?select=phase-1.arrests' },
  { words: '24 Cautioned', link: './?select=phase-2.people-cautioned' },
  { words: '207 Forged, stolen or counterfeit passports seized', link: './?select=phase-2.passports' },
  { words: '£ 12,237 Cash forfeited', link: './?select=phase-2.cash-forfeited' },
  { words: '46 Proactive operations', link: './?select=phase-2.operations' },
  { words: 'Total including Phase 1 = 53', link: './?select=total.removed' },
];

test('a number opens by its link in a fresh page: lit, told of, its words and its place in view', async ({ page }) => {
  for (const { words, link } of links) {
    const number = allNumbers.find((each) => each.words === words);
    if (number === undefined) throw new Error(`no number is stated by: ${words}`);
    await page.goto('about:blank');
    await open(page, link);
    await drawn(page);
    await expectChosen(page, number);
    await expect(wordsOf(page, number)).toBeInViewport({ ratio: 1 });
    await expect(placeOf(page, drawnIn(number), number)).toBeInViewport({ ratio: 1 });
  }
});

test('a number is let go, too, in a browser that cannot say whether an element is visible', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
  await open(page);
  const [number] = allNumbers;
  if (number === undefined) throw new Error('the release has no number');
  const place = placeOf(page, number.places[0] ?? '', number);
  await place.press('Enter');
  await cardOf(page).getByRole('button', { name: 'Close' }).press('Enter');
  await expect(cardOf(page)).toHaveCount(0);
  await expect(place).toBeFocused();
});
