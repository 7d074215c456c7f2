import type { Page } from '@playwright/test';
import { cardOf } from './allNumbers.ts';
import { openThree } from './invented-three.ts';
import { open, releaseOf } from './page.ts';
import { expect, look, test } from './site.ts';

const comparison = (page: Page) => page.locator('#comparison');
const labels = (page: Page) => comparison(page).locator('tbody .label > :first-child');
const list = (page: Page, name: 'From' | 'To') => page.getByRole('combobox', { name, exact: true });
const find = (page: Page) => page.getByRole('searchbox', { name: 'Find a measure' });

/** The rows under each head that is shown, a row as the texts of its cells: `Visits | 40 | 50 | +10 +25.0%`. */
async function shown(page: Page): Promise<Record<string, string[]>> {
  return comparison(page)
    .locator('tbody tr')
    .evaluateAll((rows) => {
      const groups: Record<string, string[]> = {};
      let head = 'no head';
      for (const row of rows) {
        const cells = [...row.querySelectorAll(':scope > :not([aria-hidden])')].map((cell) => {
          const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          const words: string[] = [];
          while (texts.nextNode()) words.push(texts.currentNode.textContent?.trim() ?? '');
          return words.join(' ');
        });
        if (!row.classList.contains('block-head')) groups[head] = [...(groups[head] ?? []), cells.join(' | ')];
        else if (row.getClientRects().length > 0) head = cells[0]?.replaceAll(' :', ':') ?? head;
      }
      return groups;
    });
}

const neither = 'Reported for neither Round 1 nor Round 2';

/** The same without what no compared phase reports. */
async function reported(page: Page): Promise<Record<string, string[]>> {
  const groups = Object.entries(await shown(page));
  return Object.fromEntries(groups.filter(([head]) => !head.startsWith('Reported for neither')));
}

test('the first two of three phases are compared, each difference right, every reason against one in words; a head is heard once, a block has one scale, measures are found', async ({
  page,
}) => {
  await openThree(page);
  await expect(comparison(page).getByRole('heading')).toHaveText('Visits: 40 reported for Round 1, 50 for Round 2');
  await expect(comparison(page)).toContainText(
    '5 of 25 measures were reported for both Round 1 and Round 2; 1 for Round 1 but not for Round 2, 19 for neither.',
  );
  await expect(comparison(page)).toContainText('The rounds were not equally long.');
  await expect
    .poll(() => reported(page))
    .toEqual({
      'Reported for Round 1 and Round 2': [
        'Visits | 40 | 50 | +10 +25.0%',
        'Boats moved | 0 | 6 | +6 no percentage, from zero',
      ],
      'Reported for Round 1 and Round 2, in British pounds: bars on a scale of their own': [
        'Money spent | £1,200 | £900 | −£300',
      ],
      'Reported for Round 1 and Round 2, but not to be compared: bars on a scale of their own': [
        'Letters not stated as exact | about 30 | 30 | ',
        'Storms Storms are not of our making. | 2 | 5 | ',
      ],
      'Reported for only one of Round 1 and Round 2: no difference can be given; bars on a scale of their own': [
        'Visits at night | 12 | not reported | ',
      ],
    });
  const gaps = (await shown(page))[neither];
  expect(gaps).toHaveLength(19);
  expect(gaps?.[0]).toBe('Complaints | not reported | not reported | ');

  const table = comparison(page).getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText(['Measure', 'Round 1', 'Round 2', 'Difference']);
  const visits = table.getByRole('row').filter({ hasText: 'Visits' });
  const heard = ['40: Visits, Round 1', '50: Visits, Round 2', '+10 +25.0%'];
  for (const [index, name] of heard.entries())
    await expect(visits.getByRole('cell').nth(index)).toHaveAccessibleName(name);

  const widthOf = async (number: string) => {
    const link = page.getByRole('link', { name: number });
    const side = await comparison(page).locator('.value').filter({ has: link }).getAttribute('data-side');
    const row = comparison(page).locator('tr').filter({ has: link });
    return row.locator(`.lane[data-side=${side}] svg`).evaluate((bar) => bar.getBoundingClientRect().width);
  };
  await expect.poll(() => widthOf('50: Visits, Round 2')).toBeGreaterThan(100);
  const most = await widthOf('50: Visits, Round 2');
  expect(await widthOf('40: Visits, Round 1')).toBeCloseTo(most * 0.8, 0);
  expect(await widthOf('6: Boats moved, Round 2')).toBeCloseTo(most * 0.12, 0);
  expect(await widthOf('0: Boats moved, Round 1')).toBe(0);
  expect(await widthOf('£1,200: Money spent, Round 1')).toBeGreaterThan(100);
  expect((await widthOf('£900: Money spent')) / (await widthOf('£1,200: Money spent'))).toBeCloseTo(0.75, 1);

  await look('measures are found by their words, in any case and order', async () => {
    await find(page).fill('VISITS');
    await expect(labels(page)).toHaveText(['Visits', 'Visits at night']);
    await find(page).fill('18 berth');
    await expect(labels(page)).toHaveText(['Berth 18 repaired']);
    await find(page).fill('lighthouse');
    await expect(comparison(page).getByText('0 measures shown')).toBeVisible();
    await expect(comparison(page)).toContainText('The rounds were not equally long.');
    await find(page).fill('');
    await expect(labels(page)).toHaveCount(25);
  });
});

test("other phases are chosen by lists, the other one's phase or a button swaps them, and a link keeps them", async ({
  page,
}) => {
  await openThree(page);
  await list(page, 'To').selectOption('Round 3');
  const visits = () => comparison(page).getByRole('row', { name: /^Visits \d/ });
  await expect(visits()).toContainText('+5 +12.5%');
  await list(page, 'To').selectOption('Round 1');
  await expect(list(page, 'From')).toHaveValue('third');
  await expect(visits()).toContainText('−5 −11.1%');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(visits()).toContainText('+5 +12.5%');
  await openThree(page, './?compare=third,second');
  await expect(list(page, 'From')).toHaveValue('third');
  await expect(list(page, 'To')).toHaveValue('second');
  await expect
    .poll(() => reported(page))
    .toEqual({
      'Reported for Round 3 and Round 2': [
        'Visits | 45 | 50 | +5 +11.1%',
        'Letters | 63 | 30 | −33',
        'Boats moved | 3 | 6 | +3 +100.0%',
      ],
      'Reported for only one of Round 3 and Round 2: no difference can be given; bars on a scale of their own': [
        'Visits at night | 8 | not reported | ',
        'Complaints | 7 | not reported | ',
        'Storms | not reported | 5 | ',
      ],
      'In British pounds, for only one of Round 3 and Round 2: bars on a scale of their own': [
        'Money spent | not reported | £900 | ',
      ],
    });
});

test('rows stand as in the release or by size of change, all or only the comparable, and the address says which', async ({
  page,
}) => {
  await openThree(page, './?compare=second,third');
  const action = (name: string) => comparison(page).getByText(name, { exact: true });
  const first = async () => (await labels(page).allTextContents()).slice(0, 3);
  await expect.poll(first).toEqual(['Visits', 'Letters', 'Boats moved']);
  await action('By size of change').click();
  await expect.poll(first).toEqual(['Letters', 'Visits', 'Boats moved']);
  await action('Only comparable').click();
  await expect(labels(page)).toHaveText(['Letters', 'Visits', 'Boats moved']);
  await expect(comparison(page).getByRole('status').filter({ hasText: '3 measures shown' })).toHaveCount(1);
  await expect(page).toHaveURL(/\?compare=second,third&show=comparable&sort=change$/);
  await page.reload();
  await expect(labels(page)).toHaveText(['Letters', 'Visits', 'Boats moved']);
  await action('As in the release').click();
  await expect(labels(page)).toHaveText(['Visits', 'Letters', 'Boats moved']);
  await action('All 25').click();
  await expect(labels(page)).toHaveCount(25);
  await expect(page).toHaveURL(/\?compare=second,third$/);
  await page.goBack();
  await expect(action('All 25')).toBeVisible();
  await expect(labels(page)).toHaveCount(3);
});

test('what the address asks of the comparison in vain is taken out of it, at other phases too', async ({ page }) => {
  await open(page, './?sort=change&show=comparable');
  await expect(page).toHaveURL(/\?show=comparable$/);
  await expect(page.getByText('The link asked for something that is not on this page: “sort=change”.')).toBeVisible();
  await openThree(page, './?compare=second,third&sort=change');
  await expect(comparison(page).getByRole('link', { name: 'As in the release' })).toBeVisible();
  await list(page, 'To').selectOption('Round 1');
  await expect(page).toHaveURL(/\?compare=second,first$/);
});

test('each number names its source, and its words are lit in that one', async ({ page }) => {
  await openThree(page, './?compare=first,third');
  const articles = releaseOf(page).getByRole('article');
  await expect(articles).toHaveCount(2);
  for (const { number, source, where } of [
    { number: '40: Visits, Round 1', source: 0, where: 'Harbour Office, bulletin 7, 5 June 2012; line 3' },
    {
      number: '45: Visits, Round 3',
      source: 1,
      where: 'Harbour Audit, “Harbour Repair Scheme: the review”, March 2014; line 3',
    },
  ]) {
    await comparison(page).getByRole('link', { name: number }).click();
    await expect(cardOf(page)).toContainText(where);
    await expect(articles.nth(source).locator('[aria-current=true]')).toBeInViewport({ ratio: 1 });
    await expect(releaseOf(page).locator('[aria-current=true]')).toHaveCount(1);
  }
});
