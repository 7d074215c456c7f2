import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { dataFiles } from '#src/export/data/dataFiles.ts';
import { cardOf } from './allNumbers.ts';
import { choose, openDownload, readPdf, saved, take } from './downloads.ts';
import { dataOf, openOwn, own, queryOf } from './invented-opened.ts';
import { figureAt, moreOf } from './page.ts';
import { expect, test } from './site.ts';

const harbour = own('harbour.json');

test('each file of an opened dataset is made in the page, as the build makes those of the site', async ({ page }) => {
  await openOwn(page, harbour);
  await dataOf(page).scrollIntoViewIfNeeded();
  const expected = await dataFiles({ dataset: harbour.dataset, sha256: harbour.sha256 });
  const table = dataOf(page).getByRole('table', { name: 'The data as files' });
  await expect(table.getByRole('button')).toHaveText(expected.map(({ name }) => name));
  await expect(table.getByRole('link')).toHaveCount(0);
  for (const { name, bytes, description } of expected) {
    const row = table.getByRole('row').filter({ has: page.getByRole('button', { name, exact: true }) });
    await expect(row).toContainText(description);
    const file = await saved(page, () => row.getByRole('button').click());
    expect(file.name).toBe(name);
    expect(file.bytes.equals(bytes), name).toBe(true);
  }
  const csv = await saved(page, () => table.getByRole('button', { name: 'harbour-repair.csv' }).click());
  const { data } = Papa.parse<Record<string, string>>(csv.bytes.toString().replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(12);
  expect(data.filter(({ status }) => status === 'O').map(({ value }) => value)).toEqual(Array(4).fill('[x]'));
  expect(data.find(({ quote }) => quote === 'Loans of £1.5m')).toMatchObject({ value: '1500000', currency: 'GBP' });
  const json = await saved(page, () => dataOf(page).getByRole('button', { name: 'harbour-repair.json' }).click());
  expect(json.name).toBe('harbour-repair.json');
  expect(json.bytes.equals(harbour.file.bytes)).toBe(true);
});

test('all its figures come in one archive, with its data', async ({ page }) => {
  test.slow();
  await openOwn(page, harbour);
  await dataOf(page).scrollIntoViewIfNeeded();
  const { name, bytes } = await saved(page, () =>
    dataOf(page).getByRole('button', { name: 'Download all figures' }).click(),
  );
  expect(name).toBe('harbour-repair-figures.zip');
  const files = unzipSync(bytes);
  for (const image of ['work-report.svg', 'money-report.png', 'comparison-column.png', 'totals-report.svg'])
    expect(Object.keys(files)).toContain(`harbour-repair-${image}`);
  expect(strFromU8(files['harbour-repair-work-report.svg'] ?? new Uint8Array())).toContain('80 visits reported');
  expect(harbour.file.bytes).toEqual(Buffer.from(files['data/harbour-repair.json'] ?? []));
  for (const { name, bytes } of await dataFiles({ dataset: harbour.dataset, sha256: harbour.sha256 }))
    expect(Buffer.from(files[`data/${name}`] ?? []).equals(bytes), name).toBe(true);
});

test('letters that no font of ours has, or that begin below the line, are in its files', async ({ page }) => {
  test.slow();
  const { phases, figures } = harbour.dataset;
  const strange = own('strange.json', {
    phases: phases.map((phase, index) => ({ ...phase, label: `__ שלב 👩‍👩‍👧‍👦 ${index + 1}` })),
    figures: figures.map((figure, index) => ({ ...figure, title: `__${index}__` })),
  });
  await openOwn(page, strange);
  await openDownload(page, figureAt(page, 0));
  await choose(page, 'PDF');
  const { bytes } = await take(page, 'PDF');
  expect((await readPdf(bytes)).text).toContain('שלב');
  await page.keyboard.press('Escape');
  await dataOf(page).scrollIntoViewIfNeeded();
  const archive = await saved(page, () => dataOf(page).getByRole('button', { name: 'Download all figures' }).click());
  expect(Object.keys(unzipSync(archive.bytes))).toContain('harbour-repair-comparison-report.png');
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('links, citations and quotations lead to the opened file, not to the page of the site', async ({
    page,
    site,
  }) => {
    await openOwn(page, harbour);
    const asked = `${site}?file=${harbour.digits}`;
    const copied = async (place: ReturnType<Page['locator']>, button: string) => {
      await place.getByRole('button', { name: button, exact: true }).click();
      await expect(place.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await moreOf(figureAt(page, 1)).click();
    expect(await copied(figureAt(page, 1), 'Copy link')).toBe(`${asked}#money`);
    await dataOf(page).scrollIntoViewIfNeeded();
    await dataOf(page).getByLabel('What to cite').selectOption({ label: 'These data' });
    expect(await copied(dataOf(page), 'Copy citation')).toMatch(new RegExp(`${asked.replace('?', '\\?')}$`));
    await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
    expect(await copied(cardOf(page), 'Copy quotation')).toContain(`${asked}&select=total.visits`);
    await expect.poll(() => queryOf(page)).toBe(`?file=${harbour.digits}&select=total.visits`);
    await figureAt(page, 0).getByRole('button', { name: 'Download', exact: true }).click();
    expect(await copied(page.getByRole('dialog'), 'Copy caption')).toContain(`${asked}#work`);
  });
});

test('programs that read the head of the page are told of no other dataset than the one that is shown', async ({
  page,
}) => {
  const described = page.locator('head script[type="application/ld+json"], head meta[property^="og:"]');
  await openOwn(page, harbour);
  await expect(described).toHaveCount(0);
  // A download of one figure is of the opened dataset too.
  await figureAt(page, 0).getByRole('button', { name: 'Download', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('SVG', { exact: true }).click();
  const { name, bytes } = await saved(page, () => dialog.getByRole('button', { name: 'Download SVG' }).click());
  expect(name).toBe('harbour-repair-work-report.svg');
  expect(bytes.toString()).toContain(harbour.sha256);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.goBack();
  await expect(described).not.toHaveCount(0);
});
