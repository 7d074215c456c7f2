import type { Page } from '@playwright/test';
import { figureAt, open, releaseOf, showTables } from './page.ts';
import { figures, lines, observations, totals } from './release.ts';
import { expect, look, test } from './site.ts';

test('every number is drawn and said, and the totals, the key numbers and the release stand as they were stated', async ({
  page,
}) => {
  await open(page);
  await look(
    'every number of a phase is printed in its chart and said bar by bar, or stands under "Also reported"',
    async () => {
      for (const [index, { bars }] of figures.entries()) {
        const figure = figureAt(page, index);
        const said = () => figure.getByRole('list').first().ariaSnapshot();
        for (const bar of bars) await expect.poll(said).toContain(bar);
        const values = observations.filter(({ name }) => bars.some((bar) => bar.startsWith(`${name}: `)));
        expect(values).not.toHaveLength(0);
        await expect
          .poll(() => figure.getByRole('img').locator('text').allTextContents())
          .toEqual(expect.arrayContaining(values.map(({ shown }) => shown)));
      }
      const also = page.getByRole('region', { name: 'Also reported' }).getByRole('listitem');
      await expect(also).toHaveText([
        '46Proactive operations, Phase 2The same number as the arrests in Phase 1, by coincidence.',
      ]);
    },
  );
  await look(
    'the comparison shows all eighteen numbers with a bar, two differences, and 14 gaps as words without one',
    async () => {
      const comparison = page.getByRole('region', { name: 'Arrests: 46 reported for Phase 1, 102 for Phase 2' });
      for (const { shown, name } of observations) {
        const [measure = '', phase = ''] = name.split(', ');
        const row = comparison
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${measure}( Phase 1:| awaiting|$)`) }) });
        const cell = row.getByRole('cell').nth(phase === 'Phase 1' ? 0 : 1);
        await expect(cell.getByRole('link'), name).toHaveText(shown);
        const bar = row.locator(`.lane[data-side=${phase === 'Phase 1' ? 'from' : 'to'}] rect`);
        await expect.poll(async () => (await bar.boundingBox())?.width, name).toBeGreaterThan(1);
      }
      const differences = comparison.getByRole('cell').filter({ hasText: /^[+−]\d/ });
      await expect(differences).toHaveText(['+56', '−10']);
      await expect(comparison.getByText('not reported', { exact: true })).toHaveCount(14);
      await expect(comparison.locator('tbody rect')).toHaveCount(18);
    },
  );
  await look('the stated total of 53 stands beside the computed 52 and the difference of 1', async () => {
    const section = page.getByRole('region', { name: 'Do the totals add up?' });
    const rows = section.getByRole('table', { name: 'The stated totals beside their parts' }).getByRole('row');
    await expect(rows).toHaveText([
      'TotalPartsStatedAdds up?',
      'Total arrests46Phase 1102Phase 2148stated; 46 + 102 agrees',
      'Total removed31Phase 121Phase 253stated; 31 + 21 = 52Stated 1 more than its parts. The release does not explain the difference.',
    ]);
    await expect(section.locator('svg')).toHaveCount(1);
    await expect(rows.nth(2).locator('svg')).toHaveCount(1);
  });
  await look(
    'the key numbers are the two totals, and of people, documents and money what readers ask for',
    async () => {
      const items = page.getByRole('region', { name: 'Key numbers' }).getByRole('listitem');
      await expect(items).toHaveText([
        '148Arrestsstated; 46 + 102 agrees',
        '53People removedstated; 31 + 21 = 52',
        '23People chargedPhase 2',
        '207PassportsPhase 2',
        '£12,237Cash forfeitedPhase 2',
      ]);
    },
  );
  await look('the release stands on the page as it was published, to the last character', async () => {
    const paragraphs = releaseOf(page).getByRole('article').locator('p');
    await expect.poll(() => paragraphs.allTextContents()).toEqual(lines);
    for (const { words } of [...observations, ...totals]) expect(lines.join('\n').split(words)).toHaveLength(2);
  });
});

test('every figure has a table with the same numbers, and nothing is shown that the release does not allow: no percentage, no rate, no sum of unlike things', async ({
  page,
}) => {
  await open(page);
  const charts = await shownIn(page);
  await showTables(page);
  await look('each table has the numbers of its figure, gaps in words', () => expectRows(page));
  await look('each table has a caption, one header row, a header for each row, and no merged cells', async () => {
    for (const [index, { title }] of figures.entries()) {
      const table = figureAt(page, index).getByRole('table');
      await expect(table.locator('caption')).toHaveText(title);
      await expect(table.locator('thead tr')).toHaveCount(1);
      await expect(table.locator('[colspan], [rowspan]')).toHaveCount(0);
      const counts = await table.evaluate((element) =>
        [...element.querySelectorAll('tr')].map((row) => row.querySelectorAll('th, td').length),
      );
      expect(new Set(counts).size).toBe(1);
      for (const row of await table.locator('tbody tr').all()) await expect(row.getByRole('rowheader')).toHaveCount(1);
    }
  });
  const tables = await shownIn(page);
  for (const text of [charts, tables]) {
    expect(text).toContain('Operation Maxim');
    expect(text).not.toMatch(/%|per ?cent\b|\bper (day|week|month|year)\b|\bmonthly\b/i);
    // All documents, all money, all outcomes, and arrests without an outcome.
    expect(text).not.toMatch(/\b405\b|1,?415,?810|\b76\b|(?<!-)\b26\b(?!\.\d kB)/);
  }
});

/** All text of the page, that for screen readers too. */
function shownIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true);
    if (!(body instanceof HTMLElement)) throw new Error('no body');
    for (const code of body.querySelectorAll('script, style')) code.remove();
    return `${document.title} ${body.textContent}`;
  });
}

/** Expects each figure's table to have its numbers, gaps in words. */
async function expectRows(page: Page): Promise<void> {
  const rows = [
    [
      ['Identity documents', 'Passports', 'documents', '207'],
      ['Identity documents', 'Other UK identity documents', 'documents', '118'],
      ['Identity documents', 'Non-UK identity documents', 'documents', '80'],
      ['Stamps', 'Immigration stamps', 'stamps', '52'],
      ['Equipment', 'Computers', 'computers', '19'],
    ],
    [
      ['Civil route: cash seized and forfeited', 'Cash seized', '£153,573'],
      ['Civil route: cash seized and forfeited', 'Cash forfeited', '£12,237'],
      ['Criminal route: confiscation and restraint', 'Confiscated', '£150,000'],
      [
        'Criminal route: confiscation and restraint',
        'Assets awaiting restraintawaiting restraint when this was stated',
        '£1,100,000',
      ],
    ],
    [
      ['People charged', 'people', '23'],
      ['People cautioned', 'people', '24'],
      ['People removed', 'people', '21'],
      ['Sought asylum after arrest', 'people', '8'],
    ],
    [
      ['Arrests', 'arrests', '46', '102'],
      ['Arrests for serious crime', 'arrests', '15', 'not reported'],
      ['People removed', 'people', '31', '21'],
    ],
  ];
  for (const [index, expected] of rows.entries()) {
    const shown = figureAt(page, index).locator('tbody tr');
    await expect(shown).toHaveCount(expected.length);
    for (const [row, cells] of expected.entries()) {
      const texts = () => shown.nth(row).locator('th, td').allTextContents();
      await expect.poll(texts).toEqual(expect.arrayContaining(cells));
    }
  }
}
