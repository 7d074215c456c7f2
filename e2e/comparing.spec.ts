import type { Page } from '@playwright/test';
import { cardOf } from './allNumbers.ts';
import { openThree } from './invented-three.ts';
import { open, releaseOf } from './page.ts';
import { expect, test } from './site.ts';

const comparison = (page: Page) => page.getByRole('region', { name: / against / });
const list = (page: Page, name: 'From' | 'To') => page.getByRole('combobox', { name, exact: true });
const find = (page: Page) => page.getByRole('searchbox', { name: 'Find a measure' });

/** The rows shown under each caption, a row as its cells: `Visits | Round 1 40 | Round 2 50 | difference +10 +25.0%`. */
async function shown(page: Page): Promise<Record<string, string[]>> {
  const groups: Record<string, string[]> = {};
  for (const table of await comparison(page).getByRole('table').all()) {
    const caption = (await table.locator('caption').textContent()) ?? 'no caption';
    groups[caption] = await table.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .map((cell) => {
            const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            const words: string[] = [];
            while (texts.nextNode()) words.push(texts.currentNode.textContent?.trim() ?? '');
            return words.join(' ');
          })
          .join(' | '),
      ),
    );
  }
  return groups;
}

const neither = 'Reported for neither of the two: no difference can be given';

/** The same without what no compared phase reports. */
async function reported(page: Page): Promise<Record<string, string[]>> {
  const { [neither]: _, ...groups } = await shown(page);
  return groups;
}

test('the first two of three phases are compared, each difference right, every reason against one in words', async ({
  page,
}) => {
  await openThree(page);
  await expect(comparison(page).getByRole('heading')).toHaveText('Round 1 against Round 2');
  await expect(comparison(page)).toContainText(
    '5 of 25 measures were reported for both Round 1 and Round 2; 1 for Round 1 but not for Round 2, 19 for neither.',
  );
  await expect(comparison(page)).toContainText('The rounds were not equally long.');
  expect(await reported(page)).toEqual({
    'Reported for both phases': [
      'Visits | Round 1 40 | Round 2 50 | difference +10 +25.0%',
      'Boats moved | Round 1 0 | Round 2 6 | difference +6 no percentage, from zero',
    ],
    'Reported for both phases, in British pounds: bars on a scale of their own': [
      'Money spent | Round 1 £1,200 | Round 2 £900 | difference −£300',
    ],
    'Reported for both phases, but not to be compared': [
      'Letters | Round 1 about 30 | Round 2 30 | not stated as exact',
      'Storms | Round 1 2 | Round 2 5 | Storms are not of our making.',
    ],
    'Reported for Round 1 but not for Round 2: no difference can be given': [
      'Visits at night | Round 1 12 | Round 2 not reported | not reported for Round 2',
    ],
  });
  const gaps = (await shown(page))[neither];
  expect(gaps).toHaveLength(19);
  expect(gaps?.[0]).toBe(
    'Complaints | Round 1 not reported | Round 2 not reported | not reported for Round 1 or Round 2',
  );
});

test('what a column holds is heard once, by its head', async ({ page }) => {
  await openThree(page);
  const table = comparison(page).getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText(['Measure', 'Round 1', 'Round 2', 'Difference']);
  const visits = table.getByRole('row').filter({ hasText: 'Visits' });
  const heard = ['40: Visits, Round 1', '50: Visits, Round 2', '+10 +25.0%'];
  for (const [index, name] of heard.entries())
    await expect(visits.getByRole('cell').nth(index)).toHaveAccessibleName(name);
});

test("other phases are chosen by lists, the other one's phase or a button swaps them, and a link keeps them", async ({
  page,
}) => {
  await openThree(page);
  await list(page, 'To').selectOption('Round 3');
  const visits = () => comparison(page).getByRole('row', { name: /^Visits Round|^Visits \d/ });
  await expect(visits()).toContainText('+5+12.5%');
  await list(page, 'To').selectOption('Round 1');
  await expect(list(page, 'From')).toHaveValue('third');
  await expect(visits()).toContainText('−5−11.1%');
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(visits()).toContainText('+5+12.5%');
  await openThree(page, './?compare=third,second');
  await expect(list(page, 'From')).toHaveValue('third');
  await expect(list(page, 'To')).toHaveValue('second');
  expect(await reported(page)).toEqual({
    'Reported for both phases': [
      'Visits | Round 3 45 | Round 2 50 | difference +5 +11.1%',
      'Letters | Round 3 63 | Round 2 30 | difference −33',
      'Boats moved | Round 3 3 | Round 2 6 | difference +3 +100.0%',
    ],
    'Reported for Round 3 but not for Round 2: no difference can be given': [
      'Visits at night | Round 3 8 | Round 2 not reported | not reported for Round 2',
      'Complaints | Round 3 7 | Round 2 not reported | not reported for Round 2',
    ],
    'Reported for Round 2 but not for Round 3: no difference can be given': [
      'Storms | Round 3 not reported | Round 2 5 | not reported for Round 3',
    ],
    'Reported for Round 2 but not for Round 3, in British pounds: no difference can be given, bars on a scale of their own':
      ['Money spent | Round 3 not reported | Round 2 £900 | not reported for Round 3'],
  });
});

test('bars of one kind of unit stand on one scale, a zero has none, money has a scale of its own', async ({ page }) => {
  await openThree(page);
  const widthOf = async (number: string) => {
    const cell = comparison(page)
      .getByRole('cell')
      .filter({ has: page.getByRole('link', { name: number }) });
    return cell.locator('svg').evaluate((bar) => bar.getBoundingClientRect().width);
  };
  const most = await widthOf('50: Visits, Round 2');
  expect(most).toBeGreaterThan(100);
  expect(await widthOf('40: Visits, Round 1')).toBeCloseTo(most * 0.8, 0);
  expect(await widthOf('6: Boats moved, Round 2')).toBeCloseTo(most * 0.12, 0);
  expect(await widthOf('0: Boats moved, Round 1')).toBe(0);
  expect(await widthOf('£1,200: Money spent, Round 1')).toBeGreaterThan(100);
  expect((await widthOf('£900: Money spent')) / (await widthOf('£1,200: Money spent'))).toBeCloseTo(0.75, 1);
});

test("rows stand in the release's order or by size of change, all or only the comparable, or those found by words", async ({
  page,
}) => {
  await openThree(page, './?compare=second,third');
  const labels = () => comparison(page).getByRole('rowheader').allTextContents();
  expect((await labels()).slice(0, 3)).toEqual(['Visits', 'Letters', 'Boats moved']);
  await page.getByText('By size of change', { exact: true }).click();
  expect((await labels()).slice(0, 3)).toEqual(['Letters', 'Visits', 'Boats moved']);
  await page.getByText('Only comparable', { exact: true }).click();
  expect(await labels()).toEqual(['Letters', 'Visits', 'Boats moved']);
  await expect(comparison(page).getByRole('status').filter({ hasText: '3 measures shown' })).toHaveCount(1);
  await page.getByText('As in the release', { exact: true }).click();
  expect(await labels()).toEqual(['Visits', 'Letters', 'Boats moved']);
  await page.getByText('All measures', { exact: true }).click();
  expect(await labels()).toHaveLength(25);

  await find(page).fill('VISITS');
  expect(await labels()).toEqual(['Visits', 'Visits at night']);
  await find(page).fill('18 berth');
  expect(await labels()).toEqual(['Berth 18 repaired']);
  await find(page).fill('lighthouse');
  await expect(comparison(page).getByText('0 measures shown')).toBeVisible();
  await expect(comparison(page)).toContainText('The rounds were not equally long.');
  await find(page).fill('');
  expect(await labels()).toHaveLength(25);
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

test('with two phases there are no lists, with one order no choice of it, with few measures no field', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('#comparison').getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Order' })).toHaveCount(0);
  await page.getByText('Only comparable', { exact: true }).click();
  await expect(comparison(page).getByRole('rowheader')).toHaveText([/^Arrests$/, /^People removed/]);
});
