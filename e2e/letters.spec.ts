import type { Page } from '@playwright/test';
import { give, heading, jsonFile } from './invented-opened.ts';
import { faultsOf } from './lettering.ts';
import { longWords } from './longWords.ts';
import { drawn, open, releaseOf, showTables } from './page.ts';
import { expect, test } from './site.ts';

/** Where distances that readers set are looked at too. */
const spacedWidths = [320, 390, 768, 1000, 1360];

for (const width of [320, 360, 390, 768, 1000, 1360, 2560]) {
  const isSpaced = spacedWidths.includes(width);
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test(`no text is cut, parted or over another, and nothing has to be scrolled sideways${
      isSpaced ? ', nor with the distances that readers may set' : ''
    }`, async ({ page }) => {
      const look = async () => {
        await expect.poll(() => faultsOf(page)).toEqual([]);
        if (!isSpaced) return;
        await setSpacing(page);
        await expect.poll(() => faultsOf(page), 'with other distances').toEqual([]);
        await unsetSpacing(page);
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

for (const width of [320, 390, 1360] as const) {
  test(`a minus, a currency and its digits stand in one line at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await give(page, fallen);
    await heading(page, 'Harbour dues').waitFor();
    await page.getByText('−£6,400,000').first().waitFor();
    await expect.poll(() => faultsOf(page)).toEqual([]);
    // Texts of one word each, longer than any line, go on in the next.
    for (const length of [60, 200]) {
      const { file, title } = longWords(length);
      await give(page, file);
      await heading(page, title).waitFor();
      await page.getByRole('figure').getByRole('img').first().waitFor();
      const tooLong = async () => (await faultsOf(page)).filter((fault) => /^HTML|leaves the page/.test(fault));
      await expect.poll(tooLong, `words of ${length} letters`).toEqual([]);
      await showTables(page);
      await expect.poll(tooLong, `words of ${length} letters, as tables`).toEqual([]);
    }
  });
}

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
