import type { Page } from '@playwright/test';
import { allNumbers, cardLabel, cardOf, cardTitle, type Placed, wordsOf } from './allNumbers.ts';
import { choose } from './downloads.ts';
import { press } from './inSight.ts';
import { answering, drawn, figureAt, figureOf, open, releaseOf } from './page.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';
import { button, copied, copies, openTranslated, startTranslator, translate, translated } from './translator.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The head of a number's card. */
const said = (number: Placed) => `${translated(number.counted)}${translated(cardLabel(number))}`;

/** The head of the card on the page. */
const headOf = (page: Page) => page.locator('.number-card h3');

/** The words that are lit in the release. */
const litWords = (page: Page) => page.locator('#release [aria-current=true]');

/** The texts of the number's card, each with a line of its own. */
const textsOf = (page: Page): Promise<string[]> =>
  cardOf(page)
    .locator('h3 > span, p, button, summary')
    .evaluateAll((places) => places.map(({ textContent }) => textContent ?? ''));

test('each of the twenty numbers, chosen in turn by its words and by its bar, has its own card', async ({ page }) => {
  test.slow();
  await open(page);
  const cards: string[][] = [];
  for (const number of allNumbers) {
    await press(page, wordsOf(page, number));
    await drawn(page);
    await expect(litWords(page)).toHaveText(number.words);
    await expect(headOf(page)).toHaveText(cardTitle(number));
    cards.push(await textsOf(page));
  }
  await translate(page);
  for (const [index, number] of allNumbers.entries()) {
    await press(page, wordsOf(page, number));
    await drawn(page);
    await expect(headOf(page)).toHaveText(said(number));
    await expect(litWords(page)).toHaveText(translated(number.words));
    await expect.poll(() => textsOf(page)).toEqual(cards[index]?.map(translated));
  }
  for (const { bars } of figures) {
    for (const spoken of bars.filter((bar) => !bar.endsWith('not reported'))) {
      await press(page, page.getByRole('figure').getByRole('button', { name: spoken, exact: true }).first());
      await drawn(page);
      const stated = spoken.replace(/, awaiting restraint when .*/, '');
      const number = allNumbers.find(({ name, counted }) => stated === `${name}: ${counted}`);
      if (number === undefined) throw new Error(`no number is drawn so: ${spoken}`);
      await expect(headOf(page)).toHaveText(said(number));
    }
  }
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
});

test('every button of copying says that it copied, and copies the page’s own words', async ({ page, site }) => {
  test.slow();
  await openTranslated(page);
  await page.clock.install();
  expect(await copies(page.locator('#comparison'), 'Copy link', 'Link copied')).toBe(`${site}#comparison`);
  for (const [index, { id }] of figures.entries()) {
    const figure = figureAt(page, index);
    await button(figure, 'More').click();
    expect(await copies(figure, 'Copy link', 'Link copied')).toBe(`${site}#${id}`);
    await page.keyboard.press('Escape');
    await figure.getByText(translated('Table'), { exact: true }).click();
    expect(await copies(figure, 'Copy table', 'Table copied')).toMatch(/^(Group\t)?Measure\tUnit/);
    await figure.getByText(translated('Chart'), { exact: true }).click();
    await expect(figure.getByRole('img')).toBeVisible();
  }
  await page.getByRole('link', { name: '102 Arrests: Arrests, Phase 2' }).click();
  expect(await copies(cardOf(page), 'Copy link', 'Link copied')).toBe(`${site}?select=phase-2.arrests`);
  expect(await copies(cardOf(page), 'Copy quotation', 'Quotation copied')).toContain('102 Arrests');
  const data = page.locator('#data');
  await data.scrollIntoViewIfNeeded();
  const release = '“MPA calls for closer partnership working to fight organised immigration crime”';
  expect(await copies(data, 'Copy citation', 'Citation copied')).toContain(release);
  expect(await copies(data, 'Copy BibTeX', 'BibTeX copied')).toContain('{Metropolitan Police Authority}');
  expect(await copies(data, 'Copy RIS', 'RIS copied')).toMatch(/^TY {2}- /);
  const cited = data.locator('select');
  for (const [index, { title }] of [...figures.entries()].reverse()) {
    await cited.selectOption({ index: 2 + index });
    const text = await copies(data, 'Copy citation', 'Citation copied');
    expect(text).toContain(`Figure ${index + 1}. “${title}”`);
    await expect(data.getByText(translated(text), { exact: true })).toBeVisible();
  }
  await button(figureOf(page, 'arrests'), 'More').click();
  await button(figureOf(page, 'arrests'), 'Embed').click();
  const dialog = page.getByRole('dialog');
  expect(await copies(dialog, 'Copy code', 'Code copied')).toContain('<iframe src="');
  expect(await copies(dialog, 'Copy code for height', 'Code copied')).toContain('figure-height');
  // After a while none says so any more.
  await page.clock.fastForward(5_000);
  await expect(page.getByText(translated('copied'))).toHaveCount(0);
  await expect(button(dialog, 'Copy code')).toBeVisible();
});

test('the button of a download names the format that was chosen, and gives that file', async ({ page }) => {
  await openTranslated(page);
  await button(figureOf(page, 'arrests'), 'Download').click();
  const dialog = page.getByRole('dialog');
  for (const format of ['PDF', 'CSV', 'SVG', 'PNG', 'PDF'] as const) {
    await choose(page, translated(format));
    const file = `operation-maxim-arrests${format === 'CSV' ? '' : '-report'}.${format.toLowerCase()}`;
    await expect(dialog.getByText(translated(file), { exact: true })).toBeVisible();
    const strong = dialog.getByRole('button', { name: new RegExp(`^${translated('Download')} `) });
    await expect(strong).toHaveText(translated(`Download ${format}`));
    const coming = page.waitForEvent('download');
    await strong.click();
    expect((await coming).suggestedFilename()).toBe(file);
    await expect(dialog.getByText(translated(`Downloaded ${file}`))).toBeVisible();
  }
  await choose(page, translated('Square'));
  await expect(dialog.getByText(translated('operation-maxim-arrests-square.pdf'), { exact: true })).toBeVisible();
  await button(dialog, 'Copy image').click();
  await expect(dialog.getByText(translated('Image copied'), { exact: true })).toBeVisible();
  expect(await copies(dialog, 'Copy caption', 'Caption copied')).toContain('46 arrests reported for Phase 1');
  await button(dialog, 'Copy description').click();
  await expect.poll(() => copied(page)).toContain('Bar chart: for each measure');
  await button(dialog, 'Close').click();
  await expect(dialog).toHaveCount(0);
});

test('Embed, Full screen, notes and terms open and close as they do in the page’s own words', async ({ page }) => {
  await openTranslated(page);
  for (const index of [0, 3]) {
    const figure = figureAt(page, index);
    await button(figure, 'More').click();
    await button(figure, 'Embed').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox').first()).toHaveValue(new RegExp(`title="${figures[index]?.title}"`));
    await button(dialog, 'Close').click();
    await expect(dialog).toHaveCount(0);
    await button(figure, 'More').click();
    await button(figure, 'Full screen').click();
    await expect(dialog.getByRole('heading')).toHaveText(translated(figures[index]?.title ?? 'no figure'));
    await expect(dialog.getByRole('img')).toBeVisible();
    await button(dialog, 'Close').click();
    await expect(dialog).toHaveCount(0);
  }
  for (const term of ['UKIS', 'INDIS', 'UKIS']) {
    await releaseOf(page)
      .locator('.term', { hasText: translated(term) })
      .first()
      .focus();
    await expect(page.getByRole('tooltip').locator('p').first()).toHaveText(translated(term));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toHaveCount(0);
  }
});

test('a figure alone says the number that is chosen, as chart and as table', async ({ page }) => {
  await page.goto('embed/arrests/');
  await answering(page);
  await translate(page);
  const told = page.getByRole('status').filter({ hasText: translated('In the release') });
  for (const [bar, words] of [
    ['Arrests, Phase 2: 102 arrests', '102 arrests: Arrests, Phase 2. In the release: “102 Arrests”.'],
    ['People removed, Phase 1: 31 people', '31 people: People removed, Phase 1. In the release: “removed 31 people”.'],
  ] as const) {
    await page.getByRole('button', { name: bar }).click();
    await expect(told).toHaveText(translated(words));
  }
  await page.getByText(translated('Table'), { exact: true }).click();
  await expect(page.getByRole('table').getByRole('link', { name: /^31:/ })).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
});

test.describe('by a translator that comes before the scripts', () => {
  test.use({ expectedErrors: [/Hydration failed|Minified React error #418/] });

  test('the page answers all the same, and every number has its card', async ({ page }) => {
    await page.addInitScript(`addEventListener('DOMContentLoaded', ${startTranslator})`);
    await open(page);
    await expect(page.getByRole('figure').getByRole('img')).toHaveCount(4);
    for (const number of allNumbers) {
      await press(page, wordsOf(page, number));
      await drawn(page);
      await expect(headOf(page)).toHaveText(said(number));
      await expect(litWords(page)).toHaveText(translated(number.words));
    }
  });
});
