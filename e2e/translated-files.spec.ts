import { changedImage, drop, trueImage } from './images.ts';
import { jsonFile, noticeOf, own } from './invented-opened.ts';
import { openThree } from './invented-three.ts';
import { expect, test } from './site.ts';
import { button, openTranslated, translate, translated } from './translator.ts';

test('files are checked, refused, opened in turn and closed, and each time it is said which', async ({ page }) => {
  await openTranslated(page);
  const dialog = page.getByRole('dialog');
  for (const image of [trueImage, changedImage]) {
    await drop(page, image);
    await expect(dialog.getByRole('heading')).toHaveText(translated(`Check of ${image.name}`));
    await expect(dialog.getByRole('table')).toContainText(translated(image === trueImage ? 'agrees' : 'differs'));
  }
  await drop(page, jsonFile('broken.json', '{'), trueImage);
  await expect(dialog.getByRole('status').first()).toContainText(
    translated('Of the 2 files, only the first was read.'),
  );
  await button(dialog, 'Close').click();
  const title = page.getByRole('heading', { level: 1 });
  for (const { file, dataset } of [own('harbour.json'), own('ledger.json', { title: 'A ledger' })]) {
    await drop(page, file, trueImage);
    await expect(title).toHaveText(translated(dataset.title));
    await expect(noticeOf(page)).toContainText(translated(`only the first was opened. ${file.name} was opened from`));
    await expect(page.getByRole('figure').getByRole('img')).toHaveCount(2);
    await expect(page.getByText(translated(`${file.name} is shown, as it was opened`))).toBeAttached();
  }
  await button(noticeOf(page), 'Close ledger.json').click();
  await expect(title).toHaveText(translated('Operation Maxim'));
  await expect(page.getByRole('figure').getByRole('img')).toHaveCount(4);
  await expect(noticeOf(page)).toHaveCount(0);
});

test('the ZIP says how far it is, each time right, to its end', async ({ page }) => {
  await openTranslated(page);
  const data = page.locator('#data');
  await data.scrollIntoViewIfNeeded();
  const all = button(data, 'Download all figures');
  await all.waitFor();
  const steps = await page.evaluateHandle(() => {
    const heard: { made: number; of: number; said: string }[] = [];
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      const said = bar?.nextElementSibling;
      if (bar && said?.tagName === 'SPAN') heard.push({ made: bar.value, of: bar.max, said: said.textContent ?? '' });
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
    return heard;
  });
  const status = all.locator('xpath=..').getByRole('status');
  const coming = page.waitForEvent('download');
  await all.click();
  await expect(status).toHaveText(translated('The images are being made.'));
  expect((await coming).suggestedFilename()).toBe('operation-maxim-figures.zip');
  await expect(status).toHaveText(translated('Saved as operation-maxim-figures.zip.'));
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const heard = await steps.jsonValue();
  expect(heard.length).toBeGreaterThan(0);
  for (const { made, of, said } of heard) expect(said).toBe(translated(`${made} of ${of} files`));
  expect(heard.at(-1)?.made).toBe(heard.at(-1)?.of);
});

test('the comparison follows what is chosen of it', async ({ page }) => {
  await openThree(page);
  await translate(page);
  const comparison = page.locator('#comparison');
  const values: Record<string, string> = { 'Round 1': '40', 'Round 2': '50', 'Round 3': '45' };
  const compared = async (from: string, to: string, visits: string) => {
    const headline = `Visits: ${values[from]} reported for ${from}, ${values[to]} for `;
    await expect(comparison.getByRole('heading')).toHaveText(translated(headline) + translated(to));
    await expect(comparison).toContainText(translated(`were reported for both ${from} and ${to};`));
    await expect(comparison.getByRole('row', { name: translated('Visits ') }).first()).toContainText(visits);
    await expect(comparison.getByRole('columnheader').first()).toHaveText(translated('Measure'));
    await expect(comparison.locator('thead').first()).toHaveText(
      ['Measure', from, to, 'Difference'].map(translated).join(''),
    );
  };
  await compared('Round 1', 'Round 2', '+10');
  await comparison.getByRole('combobox').last().selectOption({ index: 2 });
  await compared('Round 1', 'Round 3', '+5');
  await button(comparison, 'Swap').click();
  await compared('Round 3', 'Round 1', '−5');
  const find = comparison.getByRole('searchbox');
  for (const [words, said] of [
    ['boats', '1 measure shown'],
    ['berth', '18 measures shown'],
    ['nothing of the kind', '0 measures shown'],
    ['', ''],
  ] as const) {
    await find.fill(words);
    await expect(comparison.getByRole('status').last()).toHaveText(translated(said));
  }
  await comparison.getByText(translated('Only comparable'), { exact: true }).click();
  await expect(comparison.getByRole('table').first()).toBeVisible();
  await comparison.getByText(translated('All 25'), { exact: true }).click();
  await compared('Round 3', 'Round 1', '−5');
});
