import { figureAt, figureOf, open, releaseOf, showTables } from './page.ts';
import { lines, observations, totals } from './release.ts';
import { expectWholeSheets } from './sheets.ts';
import { expect, look, test } from './site.ts';

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

test('on paper numbers are counted, figures have their tables, and nothing is parted; a screen shows none of this', async ({
  page,
}) => {
  await open(page);
  await look('on a screen stands no table beside a chart, and no word on numbers in brackets', async () => {
    await expect(page.getByRole('figure').getByRole('table')).toHaveCount(0);
    await expect(page.getByText('Numbers in brackets').filter({ visible: true })).toHaveCount(0);
  });
  await page.emulateMedia({ media: 'print' });
  await look('the release counts its numbers in its order', async () => {
    const numbers = releaseOf(page).locator('[data-reference]');
    await expect
      .poll(() => numbers.evaluateAll(printed))
      .toEqual(inOrder.map(({ words }, index) => `${words}: [${index + 1}]`));
  });
  await look(
    'every figure prints its chart with its table under it, each value with the number of its words',
    async () => {
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
    },
  );
  await look('the number behind a value leads to its words', async () => {
    const links = () =>
      page.locator('figure table a').evaluateAll((elements) =>
        elements.map((link) => {
          const words = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
          return `${link.getAttribute('data-reference')}: ${words?.getAttribute('data-reference')}`;
        }),
      );
    await expect.poll(links).toEqual(Array(18).fill(expect.stringMatching(/^(\d+): \1$/)));
  });
  await look('no figure, table row or sum is cut by a page break', async () => {
    for (const name of ['figure', 'tr', '.keep']) {
      const inside = () =>
        page.locator(name).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).breakInside))]);
      await expect.poll(inside).toEqual(['avoid']);
    }
    // An A4 page has 265 mm between its margins, 1,001 px.
    for (const figure of await page.getByRole('figure').all())
      await expect.poll(async () => (await figure.boundingBox())?.height).toBeLessThan(700);
  });
  await look('a chart has the letters of the text around it', async () => {
    const fonts = () =>
      page
        .locator('body, figure svg text')
        .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).fontFamily))]);
    // A chart that another takes the place of on paper has no font any more.
    await expect.poll(fonts).toEqual([expect.stringMatching(/^"Source Sans 3",/)]);
  });
  await look('a short section is not parted from its heading', async () => {
    const kept = page.getByRole('region', { name: 'Also reported' }).locator('xpath=ancestor-or-self::*');
    const breaks = () => kept.evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
    await expect.poll(breaks).toContain('avoid');
  });
  await page.emulateMedia({ media: 'screen' });
  await showTables(page);
  await look('a screen counts no number, nor says it', async () => {
    await expect.poll(() => page.locator('[data-reference]').count()).toBeGreaterThan(40);
    const all = await page.locator('[data-reference]').evaluateAll(printed);
    expect(all.filter((text) => !text.endsWith(': none'))).toEqual([]);
  });
});

test('on paper each part of the page is whole and without its controls', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await look('the notice is whole, and links to sections are left out', async () => {
    const notice = page.getByRole('complementary', { name: 'Notice' });
    for (const line of await notice.getByRole('paragraph').all()) await expect(line).toBeVisible();
    const cutOff = () => page.locator('.notice-lines').evaluate((line) => line.scrollWidth - line.clientWidth);
    await expect.poll(cutOff).toBe(0);
    await expect(notice.locator('summary')).toBeHidden();
    await expect(page.locator('.sections')).toBeHidden();
  });
  await look('the comparison stands on one page, without controls', async () => {
    const comparison = page.locator('#comparison');
    await expect(comparison.getByText('Only comparable')).toBeHidden();
    await expect(comparison.getByRole('button')).toHaveCount(0);
    await expect(comparison).toHaveCSS('break-inside', 'avoid');
  });
  await look('figures are without controls, and stand on one page each', async () => {
    await expect(page.getByRole('figure').getByRole('button', { name: /^(Table|Download|More)$/ })).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Skip' })).toHaveCount(0);
    for (const figure of await page.getByRole('figure').all()) {
      await expect(figure).toHaveCSS('break-inside', 'avoid');
      await expect(figure.getByRole('img')).toHaveAttribute('width', '720');
    }
  });
  await look('the release follows the figures, whole, and without controls', async () => {
    await expect(releaseOf(page).locator('button').filter({ visible: true })).toHaveCount(0);
    const article = releaseOf(page).getByRole('article');
    const below = async () => {
      const box = await figureOf(page, 'arrests').boundingBox();
      return ((await article.boundingBox())?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
    };
    await expect.poll(below).toBeGreaterThan(0);
    // No part of it is left inside a scroll of its own.
    const cut = () =>
      article.evaluate((element) => {
        const parents: Element[] = [];
        for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) parents.push(parent);
        return parents.filter(
          (parent) =>
            parent.clientHeight > 0 &&
            parent.scrollHeight > parent.clientHeight + 1 &&
            parent !== document.documentElement,
        ).length;
      });
    await expect.poll(cut).toBe(0);
  });
  await look('what stands before the numbers is printed in its place, without what opens it', async () => {
    await expect(releaseOf(page).getByText('From the beginning')).toBeHidden();
    await expect(async () => {
      const tops = await releaseOf(page)
        .locator('.release-lines > p')
        .evaluateAll((all) => all.map((line) => line.getBoundingClientRect().top));
      expect(tops).toHaveLength(lines.length);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }).toPass();
    await expect(releaseOf(page).getByText('Richard Sumray, Chair of')).toBeVisible();
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

for (const [format, width, most] of [
  ['A4', 1360, 6],
  ['Letter', 390, 7],
] as const)
  test(`the page on ${format} is a short document that parts nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    await expectWholeSheets(await page.pdf({ format }), most);
  });
