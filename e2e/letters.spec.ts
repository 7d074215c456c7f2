import type { Page } from '@playwright/test';
import { give, heading, jsonFile } from './invented-opened.ts';
import { faultsOf } from './lettering.ts';
import { longWords } from './longWords.ts';
import { drawn, open, releaseOf, showTables } from './page.ts';
import { resize } from './resize.ts';
import { expect, test } from './site.ts';

/** The widths of windows, the widest first, and where distances that readers set are looked at too. */
const rows = [
  [2560, 1360, 1000],
  [768, 390, 360, 320],
];
const spacedWidths = [320, 390, 768, 1000, 1360];

for (const widths of rows) {
  test.describe(`at ${widths.join(', ')} px`, () => {
    test.use({ viewport: { width: widths[0] ?? 0, height: 900 } });

    test('no text is cut, parted or over another, and nothing has to be scrolled sideways, nor with the distances that readers may set', async ({
      page,
    }) => {
      test.slow();
      const look = async () => {
        for (const width of widths) {
          await resize(page, width);
          await expect.poll(() => faultsOf(page), `at ${width} px`).toEqual([]);
          if (!spacedWidths.includes(width)) continue;
          await setSpacing(page);
          await expect.poll(() => faultsOf(page), `at ${width} px with other distances`).toEqual([]);
          await unsetSpacing(page);
        }
      };
      await open(page);
      await look();
      await showTables(page);
      await look();
      const toggle = releaseOf(page).getByRole('button', { name: 'Words in the release' });
      if (await toggle.isVisible()) {
        await toggle.click();
        await expect(releaseOf(page).getByRole('article')).toBeVisible();
        await look();
      }
    });
  });
}

test('a text over another, one that is cut and a number in two lines are noticed', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const place = (text: string, style: string) => {
      const block = document.createElement('div');
      block.textContent = text;
      block.style.cssText = style;
      document.querySelector('.numbers')?.prepend(block);
    };
    place('two boats', 'width: 9rem');
    place('one boat', 'height: 0');
    place('a long harbour wall', 'width: 4rem; overflow: hidden; white-space: nowrap');
    place('1234567', 'width: 2rem; overflow-wrap: anywhere');
  });
  const faults = await faultsOf(page);
  expect(faults).toContain('“a long harbour wall” is cut');
  expect(faults).toContain('“1234567” is parted');
  expect(faults.some((fault) => /one boat.*over|over.*one boat/.test(fault))).toBe(true);
});

const fallen = jsonFile(
  'fallen.json',
  JSON.stringify({
    format: 1,
    id: 'fallen',
    version: '1.0',
    title: 'Harbour dues',
    summary: 'What was paid.',
    sources: [
      { id: 'line', publisher: 'Nobody', title: 'One line', published: '2025-01-01', lines: ['£13.9m then £7.5m'] },
    ],
    phases: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
    measures: [{ id: 'dues', label: 'Dues and fines paid', unit: { kind: 'money', currency: 'GBP' } }],
    observations: [
      { phase: 'a', measure: 'dues', value: 13900000, quote: '£13.9m' },
      { phase: 'b', measure: 'dues', value: 7500000, quote: '£7.5m' },
    ],
    comparison: { change: 'percent' },
    figures: [{ id: 'paid', title: 'Dues', subtitle: 'Paid', kind: 'phases', measures: ['dues'] }],
  }),
);

test('a minus, a currency and its digits stand in one line, and words longer than any line go on in the next', async ({
  page,
}) => {
  test.slow();
  const atEachWidth = async (look: (width: number) => Promise<void>) => {
    for (const width of [1360, 390, 320]) {
      await resize(page, width);
      await look(width);
    }
  };
  await resize(page, 1360);
  await open(page);
  await give(page, fallen);
  await heading(page, 'Harbour dues').waitFor();
  await atEachWidth(async (width) => {
    await page.getByText('−£6,400,000').first().waitFor();
    await expect.poll(() => faultsOf(page), `at ${width} px`).toEqual([]);
  });
  for (const length of [60, 200]) {
    const { file, title } = longWords(length);
    await resize(page, 1360);
    await give(page, file);
    await heading(page, title).waitFor();
    await page.getByRole('figure').getByRole('img').first().waitFor();
    const tooLong = async () => (await faultsOf(page)).filter((fault) => /^HTML|leaves the page/.test(fault));
    const look = (width: number) => expect.poll(tooLong, `words of ${length} letters at ${width} px`).toEqual([]);
    await atEachWidth(look);
    await showTables(page);
    await atEachWidth(look);
  }
});

/** What WCAG 1.4.12 lets readers set, as extensions of their browsers do. */
async function setSpacing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
  await drawn(page);
}

/** Sets the distances back. */
async function unsetSpacing(page: Page): Promise<void> {
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  await drawn(page);
}
