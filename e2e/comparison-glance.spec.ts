import type { Locator, Page } from '@playwright/test';
import { findings } from './axe.ts';
import { open } from './page.ts';
import { expect, look, test } from './site.ts';

const section = (page: Page) => page.locator('#comparison');
const rowOf = (page: Page, label: string) =>
  section(page)
    .locator('tbody tr')
    .filter({ has: page.getByText(label, { exact: true }) });

/** Where the edges of an element are, in px from the section's upper edge. */
async function placeOf(element: Locator) {
  return element.evaluate((found) => {
    const start = found.closest('#comparison')?.getBoundingClientRect().top ?? 0;
    const { top, bottom, left, right, height } = found.getBoundingClientRect();
    return { top: top - start, bottom: bottom - start, left, right, height };
  });
}

const both = ['Arrests', 'People removed'];
const single = ['Arrests for serious crime', 'Proactive operations', 'Passports', 'Cash seized', 'Cash forfeited'];

test('in a wide window all of the comparison is seen at a glance, and the flag at a difference leads to the totals', async ({
  page,
}) => {
  await open(page);
  await look(
    'the bars that compare both phases end 255 px below the section’s edge, its sixteen rows 760',
    async () => {
      for (const label of both)
        for (const bar of await rowOf(page, label).locator('.track').all())
          expect((await placeOf(bar)).bottom).toBeLessThanOrEqual(255);
      expect((await placeOf(section(page))).height).toBeLessThanOrEqual(760);
      for (const label of single) expect((await placeOf(rowOf(page, label))).height, label).toBeCloseTo(30, 0);
      expect((await placeOf(rowOf(page, 'Arrests'))).height).toBeCloseTo(35, 0);
    },
  );
  await look('each row has its values in the columns of their phases', async () => {
    const heads = section(page).getByRole('columnheader');
    await expect(heads).toHaveText(['Measure', 'Phase 1', 'Phase 2', 'Difference']);
    for (const label of [...both, ...single]) {
      const cells = rowOf(page, label).getByRole('cell');
      for (const index of [0, 1]) {
        const { right } = await placeOf(heads.nth(index + 1));
        expect((await placeOf(cells.nth(index))).right, label).toBeCloseTo(right, 0);
      }
    }
    await expect(rowOf(page, 'Passports').getByRole('cell').nth(0)).toHaveText('not reported');
    await expect(rowOf(page, 'Arrests for serious crime').getByRole('cell').nth(1)).toHaveText('not reported');
  });
  await look('the key says once what each phase is', () =>
    expect(section(page).getByRole('list', { name: 'Key' }).getByRole('listitem')).toHaveText([
      'Phase 1, pilot stage, from March 2003. Early operations of the pilot stage. Its end is not stated.',
      'Phase 2, Proactive Team. Results of the Proactive Team only, not of the other units named. Neither its start nor the date of these counts is stated.',
    ]),
  );
  await look('the flag at the difference that a stated total does not agree with leads to the totals', async () => {
    const flag = rowOf(page, 'People removed').getByRole('link', { name: '31 + 21 = 52; 53 stated' });
    await expect(flag).toHaveAttribute('title', '31 + 21 = 52; 53 stated');
    await expect(section(page).locator('.change').getByRole('link')).toHaveCount(1);
    await flag.click();
    await expect(page.locator('#totals')).toBeInViewport();
  });
  await look(
    'with two phases there are no lists, with one order no choice of it, with few measures no field',
    async () => {
      await expect(section(page).getByRole('combobox')).toHaveCount(0);
      await expect(page.getByRole('searchbox')).toHaveCount(0);
      await expect(section(page).getByText('By size of change')).toHaveCount(0);
      await section(page).getByText('Only comparable', { exact: true }).click();
      await expect(section(page).locator('tbody .label > :first-child')).toHaveText(['Arrests', 'People removed']);
    },
  );
});

for (const [what, hasTouch, height, all] of [
  ['a mouse', false, 30, 945],
  ['a finger', true, 44, 1150],
] as const) {
  test.describe(`at 390 px with ${what}`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch, isMobile: hasTouch });

    test('the first bar is seen; a row of one phase has label, value and bar in a line, under a head that names the phase; two bars stand under their label and difference; axe finds nothing', async ({
      page,
    }) => {
      await open(page);
      const firstBar = await section(page).locator('.pair .track svg').first().boundingBox();
      expect((firstBar?.y ?? 780) + (firstBar?.height ?? 0)).toBeLessThanOrEqual(780);
      for (const label of single) {
        const row = rowOf(page, label);
        expect((await placeOf(row)).height, label).toBeCloseTo(height, 0);
        const [name, value, bar] = await Promise.all(
          ['.label', '.value a', '.track'].map((part) => placeOf(row.locator(part))),
        );
        expect(name?.right).toBeLessThan(value?.left ?? 0);
        expect(value?.right).toBeLessThan(bar?.left ?? 0);
      }
      const heads = section(page).locator('.block-head:visible');
      await expect(heads).toHaveText([
        'Reported for both phases',
        'Reported for Phase 1 only; not reported for Phase 2 own scale',
        'Reported for Phase 2 only; not reported for Phase 1 same scale',
        'In British pounds, for Phase 2 only own scale',
      ]);
      for (const each of (await heads.all()).slice(1)) expect((await placeOf(each)).height).toBeLessThan(30);
      const [, first, second] = await heads.all();
      if (first === undefined || second === undefined) throw new Error('no heads');
      const serious = await placeOf(rowOf(page, 'Arrests for serious crime'));
      expect(serious.top).toBeGreaterThanOrEqual((await placeOf(first)).bottom - 1);
      expect(serious.bottom).toBeLessThanOrEqual((await placeOf(second)).top + 1);
      expect((await placeOf(section(page))).height).toBeLessThanOrEqual(all);
      const row = rowOf(page, 'People removed');
      const label = await placeOf(row.getByText('People removed', { exact: true }));
      const change = await placeOf(row.getByText('−10'));
      expect(Math.abs(label.top - change.top)).toBeLessThan(3);
      for (const side of ['from', 'to'] as const) {
        const [name, value, bar] = await Promise.all(
          [
            `.lane[data-side=${side}] .phase-name`,
            `.value[data-side=${side}] a`,
            `.lane[data-side=${side}] .track`,
          ].map((part) => placeOf(row.locator(part))),
        );
        expect(name?.top).toBeGreaterThan(label.bottom - 1);
        expect(name?.right).toBeLessThan(value?.left ?? 0);
        expect(value?.right).toBeLessThan(bar?.left ?? 0);
        expect(value?.height).toBeGreaterThanOrEqual(24);
      }
      expect((await findings(page, '#comparison')).found).toEqual([]);
    });
  });
}

test('pointing at a row tints its number everywhere, a click chooses it, and says so in the whole row', async ({
  page,
}) => {
  await open(page);
  const row = rowOf(page, 'Computers');
  const number = (place: string) => page.locator(`${place} [data-number="phase-2.computers"]`);
  const box = await placeOf(row);
  await row.hover({ position: { x: 5, y: 10 } });
  await row.hover({ position: { x: 60, y: 12 } });
  await expect(number('#release')).toHaveAttribute('data-highlight', 'hovered');
  await expect(row).toHaveCSS('background-color', 'rgb(224, 229, 234)');
  await row.locator('.track').click();
  await expect(page).toHaveURL(/\?select=phase-2\.computers$/);
  await expect(number('#release')).toHaveAttribute('data-highlight', 'selected');
  await expect(row).toHaveCSS('background-color', 'rgb(255, 241, 184)');
  await expect(row).toHaveCSS('outline', 'rgb(11, 31, 51) solid 2px');
  expect((await placeOf(row)).height).toBe(box.height);
});

test('of two values in a row, each bar chooses its own, and is marked with it', async ({ page }) => {
  await open(page);
  const row = rowOf(page, 'Arrests');
  for (const [side, phase] of [
    ['to', 'phase-2'],
    ['from', 'phase-1'],
  ] as const) {
    await row.locator(`.lane[data-side=${side}] .track`).click();
    await expect(page).toHaveURL(new RegExp(`select=${phase}\\.arrests$`));
    await expect(row.locator('[data-highlight=selected]')).toHaveText(side === 'to' ? '102' : '46');
    const outlines = () =>
      row
        .locator('.lane svg')
        .evaluateAll((bars) =>
          bars.map(
            (bar) => `${bar.closest<HTMLElement>('.lane')?.dataset['side']} ${getComputedStyle(bar).outlineStyle}`,
          ),
        );
    await expect.poll(outlines).toEqual(side === 'to' ? ['from none', 'to solid'] : ['from solid', 'to none']);
  }
});

test('rows are copied as cells', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.comparison') ?? document.body));
  const html = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
    });
  // The page's own policy lets it make nothing of a text.
  const blank = await context.newPage();
  const rows = async () =>
    blank.evaluate(
      (copied) => {
        const table = new DOMParser().parseFromString(copied, 'text/html').querySelector('table');
        return [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
      },
      await html(),
    );
  // The browser copies, and lets a page read, only once its window has the focus.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+C');
    expect(await rows()).toContainEqual(['Measure', 'Phase 1', 'Phase 2', '', 'Difference']);
  }).toPass();
  const copied = await rows();
  expect(copied[0]).toEqual(['Measure', 'Phase 1', 'Phase 2', '', 'Difference']);
  expect(copied).toContainEqual(['Arrests', '46', '102', '', '+56']);
  expect(copied).toContainEqual(['Passports', 'not reported', '207', '', '']);
});
