import { drop } from './images.ts';
import { give, heading, own } from './invented-opened.ts';
import { figureOf, inMenu, open } from './page.ts';
import { alertIn, dialogOf, tryAgain } from './parts.ts';
import { figures } from './release.ts';
import { expect, test } from './site.ts';

const harbour = own('harbour.json');
const title = 'Harbour Repair Scheme';

test.describe('an error', () => {
  test.use({ expectedErrors: [/no box/] });

  test('is called one, not a lost connection, and can be tried again', async ({ page }) => {
    await page.addInitScript(() => {
      // Nothing but the chart of Full screen watches a box with this class.
      const { observe } = ResizeObserver.prototype;
      ResizeObserver.prototype.observe = function (box, ...rest) {
        if (box.classList.contains('fitted-box') && 'broken' in document.documentElement.dataset)
          throw new Error('no box');
        return observe.call(this, box, ...rest);
      };
    });
    await open(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-broken', ''));
    await (await inMenu(figureOf(page, 'arrests'), 'Full screen')).click();
    await expect(alertIn(dialogOf(page))).toHaveText('The chart failed: something in this page went wrong (no box).');
    await expect(dialogOf(page).getByRole('table')).toBeVisible();
    await page.evaluate(() => document.documentElement.removeAttribute('data-broken'));
    await tryAgain(dialogOf(page)).click();
    await expect(dialogOf(page).getByRole('img')).toBeVisible();
    await expect(alertIn(dialogOf(page))).toHaveCount(0);
  });
});

test.describe('a dataset that fails to be shown', () => {
  test.use({ expectedErrors: [/no such title/] });

  test('is said to, and does not keep another from being shown', async ({ page }) => {
    const broken = own('broken.json', { title: 'The broken scheme' });
    await page.addInitScript(() => {
      const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
      Object.defineProperty(Document.prototype, 'title', {
        ...title,
        set(text: string) {
          if (text.includes('broken')) throw new Error('no such title');
          title?.set?.call(this, text);
        },
      });
    });
    await open(page);
    await give(page, broken.file);
    const failed = page.getByRole('main').filter({ hasText: 'The page could not be shown' });
    await expect(alertIn(failed)).toHaveText(
      'What shows it failed: something in this page went wrong (no such title).',
    );
    await drop(page, harbour.file);
    await expect(heading(page, title)).toBeVisible();
    await page.goBack();
    await expect(failed).toBeVisible();
    await page.getByLabel('Open a dataset').setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from(own('other.json', { title: 'Another scheme' }).file.bytes),
    });
    await expect(heading(page, 'Another scheme')).toBeVisible();
    await page.goBack();
    await failed.getByRole('button', { name: 'Close broken.json' }).click();
    await expect(heading(page, 'Operation Maxim')).toBeVisible();
    await expect(page.getByRole('figure')).toHaveCount(figures.length);
  });
});
