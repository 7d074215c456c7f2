import { allNumbers, cardOf, cardTitle, placeOf, scrolled, scrollRelease, wordsOf } from './allNumbers.ts';
import { hiding, numberShown } from './inSight.ts';
import { drawn, open } from './page.ts';
import { expect, test } from './site.ts';

test('a number’s card is whole and low beside its words, and says each thing once, for each of the twenty', async ({
  page,
}) => {
  test.slow();
  const parts = cardOf(page).locator('> *');
  const times = async (words: string) => (await parts.allInnerTexts()).join(' ').split(words).length - 1;
  await open(page);
  for (const { width, height } of [
    { width: 1360, height: 900 },
    { width: 1000, height: 700 },
  ]) {
    await page.setViewportSize({ width, height });
    for (const number of allNumbers) {
      await placeOf(page, number.places[0] ?? '', number).click();
      await drawn(page);
      await expect(cardOf(page).getByRole('heading')).toHaveText(cardTitle(number));
      if (width === 1360) {
        expect(await times('Proactive Team'), number.words).toBeLessThanOrEqual(1);
        expect(await times('UK Immigration Service'), number.words).toBe(number.shown === '31' ? 1 : 0);
      }
      const faults = () =>
        cardOf(page).evaluate((element, end) => {
          const { height, bottom } = element.getBoundingClientRect();
          const hidden = element.scrollHeight - element.clientHeight;
          return [
            ...(height > 240 ? [`${height} px high`] : []),
            ...(hidden === 0 ? [] : [`${hidden} px are not seen`]),
            ...(bottom > end ? [`ends ${bottom} px down`] : []),
          ];
        }, height);
      await expect.poll(faults, number.words).toEqual([]);
      for (const name of ['Close', 'Copy link', 'Copy quotation'])
        await expect(cardOf(page).getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
      await expect.poll(() => hiding(wordsOf(page, number)), number.words).toEqual([]);
    }
  }
});

test('choosing what is in sight in the release moves nothing in it; a card says where the number stands, and the rest behind More', async ({
  page,
}) => {
  await open(page);
  const card = cardOf(page);
  const before = await scrolled(page);
  const key = placeOf(page, 'Key numbers', numberShown('148'));
  await key.click();
  await expect(wordsOf(page, numberShown('148'))).toHaveAttribute('aria-current', 'true');
  await expect(card).toBeVisible();
  await drawn(page);
  expect(await scrolled(page)).toEqual(before);
  await key.click();
  await expect(card).toHaveCount(0);
  await wordsOf(page, numberShown('53')).click();
  await expect(card).toContainText('Phase 1 and Phase 2 add up to 52; the release states 53, 1 more than its parts.');
  await expect(card.locator('svg')).toBeVisible();
  await expect(card.getByRole('link', { name: 'Notes to editors, 3, line 40' })).toBeVisible();
  await expect(card.getByText('Figure 2')).toBeHidden();
  await wordsOf(page, numberShown('21')).click();
  await expect(card).toContainText('Phase 1 and Phase 2 add up to 52; the release states 53, 1 more than its parts.');
  await card.getByText('More', { exact: true }).click();
  await expect(card.getByRole('link', { name: /^Figure / }).first()).toBeVisible();
  await expect(card.getByText('Metropolitan Police Authority, press release 09/04, 16 February 2004')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Close' })).toBeInViewport();
  await expect.poll(() => hiding(wordsOf(page, numberShown('21')))).toEqual([]);
  // Another number's card begins short.
  await wordsOf(page, numberShown('8')).click();
  await expect(card.getByRole('link', { name: /^Figure / })).toHaveCount(0);
});

test('the link of where a number stands leads back to its words, and what is copied moves nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1360, height: 600 });
  await open(page);
  const number = numberShown('46');
  await placeOf(page, number.places[0] ?? '', number).click();
  await expect(cardOf(page)).toBeVisible();
  await drawn(page);
  await scrollRelease(page, 'end');
  await expect(wordsOf(page, number)).not.toBeInViewport();
  await cardOf(page).getByRole('link', { name: 'Notes to editors, 1, line 24' }).click();
  await expect(wordsOf(page, number)).toBeInViewport({ ratio: 1 });
  const more = cardOf(page).getByText('More', { exact: true });
  const before = await more.boundingBox();
  for (const [button, said] of [
    ['Copy link', 'Link copied'],
    ['Copy quotation', 'Quotation copied'],
  ] as const) {
    await cardOf(page).getByRole('button', { name: button }).click();
    await expect(cardOf(page).getByText(said, { exact: true })).toBeVisible();
    const message = await cardOf(page).getByText(said, { exact: true }).boundingBox();
    expect(await more.boundingBox()).toEqual(before);
    expect((message?.x ?? 0) + (message?.width ?? 0)).toBeLessThan(before?.x ?? 0);
  }
});
