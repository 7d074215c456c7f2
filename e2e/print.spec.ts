import { figureAt, figureOf, open, releaseOf, showTables } from './page.ts';
import { observations, totals } from './release.ts';
import { expectWholeSheets } from './sheets.ts';
import { expect, test } from './site.ts';

/** What paper prints behind each number, as `46: [1]`; on a screen that is nothing. */
const printed = (elements: Element[]) =>
  elements.map((element) => {
    const { content } = getComputedStyle(element, '::after');
    return `${element.textContent}: ${content.replace(/"([^"]*)"\s*/g, '$1')}`;
  });

/** The twenty numbers in the order of the release: a total follows the number that it stands behind. */
const inOrder = observations.flatMap((number) => {
  const [arrests, removed] = totals;
  if (number.words === '102 Arrests' && arrests !== undefined) return [number, arrests];
  return number.words === '21 People removed from UK' && removed !== undefined ? [number, removed] : [number];
});

const tables = [
  ['207: [12]', '118: [13]', '80: [14]', '52: [15]', '19: [16]'],
  ['£153,573: [17]', '£12,237: [18]', '£150,000: [19]', '£1,100,000: [20]'],
  ['23: [7]', '24: [8]', '21: [9]', '8: [11]'],
  ['46: [1]', '102: [5]', '15: [2]', '31: [3]', '21: [9]'],
];

test('on paper numbers are counted, figures have their tables, and nothing is parted', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await test.step('the release counts its numbers in its order', async () => {
    const numbers = releaseOf(page).locator('[data-reference]');
    await expect
      .poll(() => numbers.evaluateAll(printed))
      .toEqual(inOrder.map(({ words }, index) => `${words}: [${index + 1}]`));
  });
  await test.step('every figure prints its chart with its table under it, each value with the number of its words', async () => {
    for (const [index, expected] of tables.entries()) {
      const figure = figureAt(page, index);
      await expect(figure.getByRole('img')).toBeVisible();
      const table = figure.getByRole('table');
      await expect(table).toHaveCount(1);
      await expect.poll(() => table.locator('[data-reference]').evaluateAll(printed)).toEqual(expected);
      await expect(figure.getByText('Numbers in brackets lead to the words in the release.')).toBeVisible();
      const under = async () => {
        const chart = await figure.getByRole('img').boundingBox();
        return ((await table.boundingBox())?.y ?? 0) - (chart?.y ?? 0) - (chart?.height ?? 0);
      };
      await expect.poll(under).toBeGreaterThan(-1);
    }
    const sums = page.getByRole('region', { name: 'Do the totals add up?' });
    await expect
      .poll(() => sums.locator('[data-reference]').evaluateAll(printed))
      .toEqual(['46: [1]', '102: [5]', '148: [6]', '31: [3]', '21: [9]', '53: [10]']);
  });
  await test.step('the number behind a value leads to its words', async () => {
    const links = () =>
      page.locator('figure table a').evaluateAll((elements) =>
        elements.map((link) => {
          const words = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
          return `${link.getAttribute('data-reference')}: ${words?.getAttribute('data-reference')}`;
        }),
      );
    await expect.poll(links).toEqual(Array(18).fill(expect.stringMatching(/^(\d+): \1$/)));
  });
  await test.step('no figure, table row or sum is cut by a page break', async () => {
    for (const name of ['figure', 'tr', '.keep']) {
      const inside = () =>
        page.locator(name).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).breakInside))]);
      await expect.poll(inside).toEqual(['avoid']);
    }
    // An A4 page has 265 mm between its margins, 1,001 px.
    for (const figure of await page.getByRole('figure').all())
      await expect.poll(async () => (await figure.boundingBox())?.height).toBeLessThan(700);
  });
  await test.step('a chart has the letters of the text around it', async () => {
    const fonts = () =>
      page
        .locator('body, figure svg text')
        .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).fontFamily))]);
    // A chart that another takes the place of on paper has no font any more.
    await expect.poll(fonts).toEqual([expect.stringMatching(/^"Source Sans 3",/)]);
  });
  await test.step('a short section is not parted from its heading', async () => {
    const kept = page.getByRole('region', { name: 'Also reported' }).locator('xpath=ancestor-or-self::*');
    const breaks = () => kept.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
    await expect.poll(breaks).toContain('avoid');
  });
});

test('on paper stands what is behind a count, a table once, what is open in the section on the data; no explanation', async ({
  page,
}) => {
  await open(page);
  const notes = figureOf(page, 'money').getByRole('listitem').filter({ hasText: 'Nothing had been restrained yet.' });
  await expect(notes).toBeHidden();
  await figureOf(page, 'money').getByText('Table', { exact: true }).click();
  const columns = page.getByText('Columns of operation-maxim.csv');
  await page.getByRole('region', { name: 'Use these data' }).scrollIntoViewIfNeeded();
  await expect(columns).toBeVisible();
  const term = releaseOf(page).getByRole('link', { name: 'UKPS', exact: true });
  await term.focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(notes).toBeVisible();
  await expect(page.getByText('notes on the lines').filter({ visible: true })).toHaveCount(0);
  await expect(figureOf(page, 'money').getByRole('table')).toHaveCount(1);
  await expect(figureOf(page, 'arrests').getByRole('table')).toHaveCount(1);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await expect(term).toHaveCSS('text-decoration-line', 'none');
  await expect(columns).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await columns.click();
  await page.emulateMedia({ media: 'print' });
  await expect(columns).toBeVisible();
});

test('a screen shows none of this, nor says it', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('figure').getByRole('table')).toHaveCount(0);
  await expect(page.getByText('Numbers in brackets').filter({ visible: true })).toHaveCount(0);
  await showTables(page);
  await expect.poll(() => page.locator('[data-reference]').count()).toBeGreaterThan(40);
  const all = await page.locator('[data-reference]').evaluateAll(printed);
  expect(all.filter((text) => !text.endsWith(': none'))).toEqual([]);
});

for (const [format, width, most] of [
  ['A4', 1360, 6],
  ['Letter', 390, 7],
] as const)
  test(`the page on ${format} is a short document that parts nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    await expectWholeSheets(await page.pdf({ format }), most);
  });
