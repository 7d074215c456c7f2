import type { Page } from '@playwright/test';
import { cardOf, cardTitle } from './allNumbers.ts';
import { numberShown } from './inSight.ts';
import { drawn, figureOf, open, releaseOf } from './page.ts';
import { expect, test } from './site.ts';

declare global {
  interface Window {
    /** What changed on the page since this was last called, in words. */
    changesSoFar: () => string[];
  }
}

/** Notes each change of the page from now on. */
async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: string[] = [];
    const note = (records: MutationRecord[]) => {
      for (const { target, attributeName } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const number = element?.getAttribute('data-number') ?? element?.tagName ?? 'nothing';
        const drawing = element?.closest('main svg:not(#release svg)') ? ' in a drawing' : '';
        found.push(`${number}${drawing}: ${attributeName ?? 'children'}`);
      }
    };
    const observer = new MutationObserver(note);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    window.changesSoFar = () => {
      note(observer.takeRecords());
      return found.splice(0);
    };
  });
}

const changes = async (page: Page) => {
  await drawn(page);
  return [...new Set(await page.evaluate(() => window.changesSoFar()))].toSorted();
};

/** Expects the number that is printed so to be chosen: its words lit, its card there. */
async function expectChosen(page: Page, shown: string): Promise<void> {
  const number = numberShown(shown);
  await expect(releaseOf(page).locator('[aria-current=true]')).toHaveText(number.words);
  await expect(cardOf(page).getByRole('heading')).toHaveText(cardTitle(number));
}

test('what scrolls away above the release is told to its frame alone; pointing at a bar, or reaching it by Tab, changes nothing but the tint of that number', async ({
  page,
}) => {
  await open(page);
  const heights = () =>
    page
      .locator('.release-body, .release-text')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).getPropertyValue('--notice-height')));
  await expect.poll(heights).toEqual([expect.stringMatching(/^[1-9][\d.]*px$/), '0px']);
  await page.mouse.wheel(0, 600);
  await expect.poll(heights).toEqual(['0px', '0px']);
  const bar = figureOf(page, 'documents').getByRole('button', { name: 'Passports, Phase 2: 207 documents' });
  await bar.scrollIntoViewIfNeeded();
  await drawn(page);
  await watchChanges(page);
  await bar.hover();
  await expect(bar).toHaveAttribute('data-highlight', 'hovered');
  expect(await changes(page)).toEqual(['phase-2.passports: data-highlight']);
  await page.mouse.move(0, 0);
  await expect(bar).not.toHaveAttribute('data-highlight');
  expect(await changes(page)).toEqual(['phase-2.passports: data-highlight']);
  await bar.focus();
  await expect(bar).toHaveAttribute('data-highlight', 'hovered');
  expect(await changes(page)).toEqual(['phase-2.passports: data-highlight']);
  await page.keyboard.press('Tab');
  await expect(bar).not.toHaveAttribute('data-highlight');
  expect(await changes(page)).toEqual([
    'phase-2.passports: data-highlight',
    'phase-2.uk-identity-documents: data-highlight',
  ]);
});

test('choosing a number redraws no chart, no bar of the comparison and no line of the release', async ({ page }) => {
  await open(page);
  await watchChanges(page);
  const ofNumbers = async () => (await changes(page)).filter((change) => /^phase-|in a drawing/.test(change));
  const marks = (number: string, ...more: string[]) =>
    ['aria-current', 'aria-pressed', 'data-highlight', ...more].map((mark) => `${number}: ${mark}`);
  await figureOf(page, 'arrests').getByRole('button', { name: 'Arrests, Phase 2: 102 arrests' }).click();
  await expectChosen(page, '102');
  expect(await ofNumbers()).toEqual(marks('phase-2.arrests'));
  await releaseOf(page).getByRole('link', { name: '46 arrests' }).click();
  await expectChosen(page, '46');
  // A link that the pointer reaches has its own address from then on.
  expect(await ofNumbers()).toEqual([...marks('phase-1.arrests', 'href'), ...marks('phase-2.arrests')]);
  await releaseOf(page).getByRole('link', { name: '207 Forged' }).click();
  await expectChosen(page, '207');
  expect(await ofNumbers()).toEqual([...marks('phase-1.arrests'), ...marks('phase-2.passports', 'href')]);
});
