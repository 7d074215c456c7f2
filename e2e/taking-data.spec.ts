import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { cardOf } from './allNumbers.ts';
import { findings } from './axe.ts';
import { open as openPage } from './page.ts';
import { expect, look, test } from './site.ts';

/** Opens the page and goes to where the data are given away. */
async function open(page: Page, address?: string): Promise<void> {
  await openPage(page, address);
  await page.getByRole('region', { name: 'Use these data' }).scrollIntoViewIfNeeded();
}

const citation =
  'Metropolitan Police Authority (2004). “MPA calls for closer partnership working to fight organised immigration crime”, press release 09/04, 16 February 2004.';

test('the page offers the data as files, and says what they are and where they come from', async ({ page }) => {
  await open(page);
  const section = page.getByRole('region', { name: 'Use these data' });
  await look('each file of the data is listed with what it is, and is served', async () => {
    const table = section.getByRole('table', { name: 'The data as files' });
    const names = [
      ...['.csv', '-totals.csv', '.xlsx', '.datapackage.json', '.bib', '.ris', '-press-release-09-04.txt'],
    ].map((end) => `operation-maxim${end}`);
    await expect(table.getByRole('link')).toHaveText(names);
    await expect(table.getByRole('row', { name: /operation-maxim\.csv/ })).toContainText(
      'a row is one measure in one phase, reported or not',
    );
    for (const name of names) {
      const row = table.getByRole('row', { name: new RegExp(`^${name.replaceAll('.', '\\.')} `) });
      const address = await row.getByRole('link').evaluate((element: HTMLAnchorElement) => element.href);
      const response = await page.request.get(address);
      expect(response.status(), address).toBe(200);
      const bytes = (await response.body()).length;
      await expect(row.getByRole('cell')).toHaveText(
        bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 100) / 10} kB`,
      );
    }
  });
  await look('the dataset itself is offered', async () => {
    const offered = section.getByRole('link', { name: 'operation-maxim.json' });
    const address = await offered.evaluate((element: HTMLAnchorElement) => element.href);
    const file = readFileSync('data/operation-maxim.json');
    expect(file.equals(await (await page.request.get(address)).body())).toBe(true);
  });
  await look('it is said where the release was, how to cite it, and what rights are stated', async () => {
    await expect(section).toContainText(citation);
    await expect(section).toContainText(
      '© Metropolitan Police Authority 2004. No reuse licence is stated; quoted for research and review.',
    );
    const address = 'http://policeauthority.org/metropolitan/news/press/2004/04-009/index.html';
    await expect(section.getByRole('link', { name: address })).toHaveAttribute('href', address);
    await expect(page.getByRole('complementary', { name: 'Notice' }).getByRole('paragraph')).toHaveText([
      "Warning: This is archived material and may be out of date. The Metropolitan Police Authority has been replaced by the Mayor's Office for Policing and Crime (MOPC).",
      'See the MOPC website for further information.',
    ]);
  });
  await look('what columns mean and how to read the file is opened by key', async () => {
    await section.getByText('Columns of operation-maxim.csv').focus();
    await page.keyboard.press('Enter');
    const gap = section.getByRole('definition').filter({ hasText: 'O: not reported; that is not zero' });
    await expect(gap).toBeVisible();
    await section.getByText('Read it in Python', { exact: true }).click();
    await expect(section.getByText('open("operation-maxim.csv", encoding="utf-8-sig", newline="")')).toBeVisible();
    expect((await findings(page, '#data')).found).toEqual([]);
  });
});

test('the CSV that is served holds every pair of a measure and a phase once, a gap as a gap', async ({ request }) => {
  const text = await (await request.get('./data/operation-maxim.csv')).text();
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(32);
  expect(data.filter(({ status }) => status === 'A')).toHaveLength(18);
  const gaps = data.filter(({ status }) => status === 'O');
  expect(gaps).toHaveLength(14);
  expect(new Set(gaps.map(({ value }) => value))).toEqual(new Set(['[x]']));
  expect(data.find(({ quote }) => quote === '£ 12,237 Cash forfeited')).toMatchObject({
    value: '12237',
    currency: 'GBP',
  });
  const release = readFileSync('data/sources/press-release-09-04.txt', 'utf8');
  for (const { quote = '' } of data) expect(release).toContain(quote);
});

test('the page describes the data to programs', async ({ request }) => {
  const { document } = new JSDOM(await (await request.get('./')).text()).window;
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent;
  expect(JSON.parse(text ?? '')).toMatchObject({ '@type': 'Dataset', name: 'Operation Maxim', version: '1.0' });
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the release and a figure are cited as text, BibTeX and RIS', async ({ page, site }) => {
    await open(page);
    const section = page.getByRole('region', { name: 'Use these data' });
    const copied = async (button: string) => {
      // What was copied before may still be said to be.
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await section.getByRole('button', { name: button }).click();
      const text = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(text).not.toBe('');
      await expect(
        section.getByText(`${button.replace(/^Copy (\w)/, (_, letter: string) => letter.toUpperCase())} copied`),
      ).toBeVisible();
      return text();
    };
    expect(await copied('Copy citation')).toContain(citation);
    expect(await copied('Copy BibTeX')).toContain('{Metropolitan Police Authority}');
    expect(await copied('Copy RIS')).toMatch(/^TY {2}- /);
    await section
      .getByLabel('What to cite')
      .selectOption({ label: 'Figure 2. £153,573 in cash seized, £12,237 forfeited; £150,000 confiscated' });
    const figure = await copied('Copy citation');
    expect(figure).toContain('Figure 2. “£153,573 in cash seized, £12,237 forfeited; £150,000 confiscated”');
    expect(figure).toContain(`${site}#money`);
  });

  test('a number is quoted with its sentence, its place, the citation and its link', async ({ page, site }) => {
    await open(page, './?select=total.removed');
    await cardOf(page).getByRole('button', { name: 'Copy quotation' }).click();
    await expect(cardOf(page).getByText('Quotation copied')).toBeVisible();
    const quoted = await page.evaluate(() => navigator.clipboard.readText());
    expect(quoted).toContain('Total including Phase 1 = 53');
    expect(quoted).toContain('(Notes to editors, 3; line 40).');
    expect(quoted).toContain('add up to 52; the release states 53, 1 more than its parts.');
    expect(quoted).toContain(`${citation} ${site}?select=total.removed`);
  });
});
