import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { give, own } from './invented-opened.ts';
import { drawn, figureOf, inMenu, open, releaseOf } from './page.ts';
import { terms } from './release.ts';
import { expect, test } from './site.ts';

const card = (page: Page) => page.getByRole('tooltip');
const termIn = (place: Locator, name: string) => place.getByRole('link', { name, exact: true });
const entryOf = (page: Page, term: string) =>
  page
    .getByRole('region', { name: 'Glossary' })
    .getByRole('term')
    .and(page.getByText(term, { exact: true }));
const toggle = (page: Page) => releaseOf(page).getByRole('button', { name: 'Words in the release' });
const openBeginning = (page: Page) => releaseOf(page).getByText('From the beginning').click();
const query = (page: Page) => new URL(page.url()).search;

test('a term explains itself while it is pointed at, and while its explanation is; closed by Escape it stays so until the mouse comes to it again', async ({
  page,
}) => {
  await open(page);
  await openBeginning(page);
  const term = termIn(releaseOf(page), 'CPS');
  await term.hover();
  await expect(card(page)).toHaveText('CPSCrown Prosecution Service.');
  await card(page).hover();
  await expect(card(page)).toBeVisible();
  await expect(term).toHaveAccessibleDescription('CPS Crown Prosecution Service.');
  await page.mouse.move(5, 5);
  await expect(card(page)).toHaveCount(0);
  await expect(term).toHaveAccessibleDescription('');
  await term.hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await term.hover({ position: { x: 9, y: 8 } });
  await drawn(page);
  await expect(card(page)).toHaveCount(0);
  await page.mouse.move(5, 5);
  // A slow browser makes one movement of two.
  await expect.poll(() => term.evaluate((word) => word.matches(':hover'))).toBe(false);
  await drawn(page);
  await term.hover();
  await expect(card(page)).toBeVisible();
});

test('a term that comes under a mouse at rest explains itself once the mouse moves', async ({ page }) => {
  await open(page);
  await openBeginning(page);
  const term = termIn(releaseOf(page), 'CPS');
  await expect(term).toBeVisible();
  const box = await term.boundingBox();
  if (box === null) throw new Error('no term is shown');
  const scroll = (by: number) => term.evaluate((word, by) => word.closest('.release-scroll')?.scrollBy(0, by), by);
  await scroll(60);
  await page.mouse.move(box.x + 8, box.y + 8);
  await scroll(-60);
  // The browser tells the page what lies under the mouse now, without the mouse having moved.
  await expect.poll(() => term.evaluate((word) => word.matches(':hover'))).toBe(true);
  await drawn(page);
  await expect(card(page)).toHaveCount(0);
  await page.mouse.move(box.x + 9, box.y + 8);
  await expect(card(page)).toHaveText('CPSCrown Prosecution Service.');
});

test('asked for in a tab of its own, a term opens the page at its entry', async ({ page, context }) => {
  await open(page);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    termIn(releaseOf(page), 'illegal entrants').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(entryOf(tab, 'Illegal entrant')).toBeInViewport();
  await expect(tab.getByRole('status').filter({ hasText: 'not on this page' })).toHaveCount(0);
  await expect.poll(() => tab.evaluate(() => location.hash)).toBe('#glossary.term.illegal-entrant');
});

for (const width of [390, 1360]) {
  test.describe(`without JavaScript at ${width} px`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 844 } });

    test('each term leads to its entry in the glossary', async ({ page }) => {
      await page.goto('./');
      for (const name of ['MPA', 'illegal entrants']) {
        const term = termIn(releaseOf(page), name);
        await expect(term).toHaveCSS('text-decoration-style', 'dotted');
        await term.click();
        await expect(entryOf(page, name === 'MPA' ? name : 'Illegal entrant')).toBeInViewport();
      }
    });
  });
}

test('an entry whose term is written in other letters has an address too', async ({ page }) => {
  const glossary = [{ term: 'عبور', meaning: 'A way across.' }];
  const { file, digits } = own('letters.json', { glossary });
  await open(page, `./?file=${digits}#glossary.term.عبور`);
  await give(page, file, 'Choose the file');
  await expect(entryOf(page, 'عبور')).toBeInViewport();
});

test('by keyboard it explains itself on focus; Escape closes that alone, or what only the pointer opened, then lets go of the number', async ({
  page,
}) => {
  await open(page, './?select=phase-1.people-removed');
  await termIn(releaseOf(page), 'SCD5').hover();
  await expect(card(page)).toContainText('Child Protection Unit');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect.poll(() => query(page)).toBe('?select=phase-1.people-removed');
  const term = termIn(releaseOf(page).getByRole('article'), 'illegal entrants');
  await releaseOf(page).getByRole('link', { name: 'removed 31 people: ' }).focus();
  await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(card(page)).toContainText('Immigration Act 1971, section 33(1).');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(term).toBeFocused();
  await expect.poll(() => query(page)).toBe('?select=phase-1.people-removed');
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page)).toBe('');
});

test('only one explains itself at a time, and it follows its word while the release is scrolled', async ({ page }) => {
  await open(page);
  await openBeginning(page);
  await termIn(releaseOf(page), 'CPS').focus();
  const term = termIn(releaseOf(page), 'SCD5');
  await term.hover();
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toContainText('SCD5');
  await drawn(page);
  const distance = async () => Math.round(((await card(page).boundingBox())?.y ?? 0) - (await bottomOf(term)));
  const before = await distance();
  // So little that the pointer stays on the word, and is not on another one.
  const whole = await bottomOf(term);
  await page.mouse.wheel(0, -6);
  await expect.poll(() => bottomOf(term)).toBe(whole + 6);
  await expect.poll(distance).toBe(before);
  // To the beginning: at the end of the release the word is still in sight.
  await page.mouse.wheel(0, -2000);
  await expect(term).not.toBeInViewport();
  await expect(card(page).filter({ hasText: 'SCD5' })).toBeHidden();
});

test('in a figure that fills the screen it stands over the dialog, and Escape leaves the dialog open', async ({
  page,
}) => {
  await open(page);
  await (await inMenu(figureOf(page, 'arrests'), 'Full screen')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('5 notes on the lines').click();
  await termIn(dialog, 'UKIS').click();
  await expect(card(page)).toBeVisible();
  await expect.poll(() => isOnTop(card(page))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

for (const width of [320, 1360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 700 } });

    test('no explanation is cut off or covers its word', async ({ page }) => {
      await open(page);
      if (width < 1000) await toggle(page).click();
      await openBeginning(page);
      for (const name of terms) {
        const term = termIn(releaseOf(page), name);
        await term.focus();
        await expect(card(page)).toBeInViewport({ ratio: 1 });
        await expect.poll(() => isOnTop(card(page)), name).toBe(true);
        await expect.poll(() => isOnTop(term), name).toBe(true);
      }
    });
  });
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens it, a tap on it keeps it, a tap elsewhere closes it', async ({ page }) => {
    await open(page);
    await toggle(page).tap();
    await openBeginning(page);
    await termIn(releaseOf(page), 'MPS').tap();
    await expect(card(page)).toHaveText('MPSMetropolitan Police Service.');
    await card(page).tap();
    await expect(card(page)).toBeVisible();
    await page.getByRole('heading', { name: 'Operation Maxim' }).tap();
    await expect(card(page)).toHaveCount(0);
  });
});

test.describe('axe-core', () => {
  test.use({ bypassCSP: true });

  test('finds nothing while a term explains itself, in the release and in a figure', async ({ page }) => {
    const explained = '[role=tooltip], a[aria-describedby]';
    await open(page);
    await termIn(releaseOf(page), 'illegal entrants').focus();
    await expect(card(page)).toBeVisible();
    expect((await findings(page, explained)).found).toEqual([]);
    await figureOf(page, 'arrests').getByText('5 notes on the lines').click();
    await termIn(figureOf(page, 'arrests'), 'UKIS').focus();
    await expect(card(page)).toContainText('UK Immigration Service');
    expect((await findings(page, explained)).found).toEqual([]);
  });
});

async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  return (box?.y ?? 0) + (box?.height ?? 0);
}

/** Whether nothing covers the middle of an element, on each of its lines. */
const isOnTop = (element: Locator) =>
  element.evaluate((node) =>
    [...node.getClientRects()].every(({ left, right, top, bottom }) =>
      node.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
    ),
  );
