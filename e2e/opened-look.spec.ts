import type { Page } from '@playwright/test';
import { findingsInTheDark, findingsInTheLight } from './axe.ts';
import { carried, drop } from './images.ts';
import { askingOf, dataOf, heading, jsonFile, noticeOf, openOwn, own } from './invented-opened.ts';
import { drawn, open } from './page.ts';
import { expect, test } from './site.ts';
import { tooWide } from './tooWide.ts';

const harbour = own(`${'harbour-repair-'.repeat(8)}.json`);
const broken = jsonFile(`${'broken'.repeat(20)}.json`, JSON.stringify({ format: 1, id: 'x'.repeat(70) }));

/** States that have to do with files, each group one after the other on a page, and the selector of what is new on it. */
const states: Record<string, (page: Page) => Promise<string>>[] = [
  {
    'an opened dataset': async (page) => {
      await openOwn(page, harbour);
      await expect(noticeOf(page)).toBeInViewport();
      return 'html';
    },
    'the data of an opened dataset': async (page) => {
      await dataOf(page).scrollIntoViewIfNeeded();
      await dataOf(page).getByRole('button', { name: 'harbour-repair.xlsx' }).waitFor();
      await noticeOf(page).getByLabel('Keep on this device').check();
      await dataOf(page).getByText('Show a dataset of your own').click();
      await dataOf(page).getByRole('button', { name: 'Forget all' }).waitFor();
      return '#data, .file-notice';
    },
  },
  {
    'a file that is asked for': async (page) => {
      await open(page, './?file=0badc0de&table=gold');
      await expect(askingOf(page)).toBeVisible();
      return '[aria-label="A file is asked for"]';
    },
    'a dataset that was not asked for': async (page) => {
      await drop(page, harbour.file);
      await expect(noticeOf(page)).toContainText('asked for another file');
      return '.file-notice';
    },
  },
  {
    'the way in': async (page) => {
      await open(page);
      await page.getByLabel('Open a dataset').focus();
      return '.sections';
    },
    'a file that cannot be opened': async (page) => {
      await drop(page, broken);
      await expect(page.getByRole('dialog')).toBeVisible();
      return 'dialog';
    },
  },
  {
    'a file over the page': async (page) => {
      await open(page);
      await page.dispatchEvent('main', 'dragenter', { dataTransfer: await carried(page, [harbour.file]) });
      await expect(page.getByText('Drop a dataset')).toBeVisible();
      return 'html';
    },
  },
];

for (const group of states) {
  test.describe(Object.keys(group).join(', then '), () => {
    // What examines the page is not part of it, so its policy must not keep it out.
    test.use({ bypassCSP: true });

    test('axe-core finds nothing, wide and light, narrow and dark, and nothing has to be scrolled sideways', async ({
      page,
    }) => {
      for (const [state, reach] of Object.entries(group))
        await test.step(state, async () => {
          await page.setViewportSize({ width: 1360, height: 900 });
          const part = await reach(page);
          expect((await findingsInTheLight(page, part)).found).toEqual([]);
          for (const width of [390, 320, 2560]) {
            await page.setViewportSize({ width, height: 844 });
            await drawn(page);
            await expect.poll(() => tooWide(page), `at ${width} px`).toEqual([]);
            if (width === 390) expect((await findingsInTheDark(page, part)).found).toEqual([]);
          }
        });
    });
  });
}

test('the notice stands above the release, which is as high as what it leaves; on paper it says which file it is', async ({
  page,
}) => {
  const { sources } = harbour.dataset;
  const plain = own('plain.json', { sources: sources.map(({ notice: _, ...source }) => source) });
  await openOwn(page, plain);
  await expect(heading(page, 'Harbour Repair Scheme')).toBeInViewport();
  await expect(async () => {
    const notice = await noticeOf(page).boundingBox();
    const release = await page.locator('.release-body').boundingBox();
    expect(release?.y).toBeCloseTo(notice?.height ?? 0, 0);
    expect((release?.y ?? 0) + (release?.height ?? 0)).toBeGreaterThan(899);
    expect((release?.y ?? 0) + (release?.height ?? 0)).toBeLessThanOrEqual(900);
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  await expect(noticeOf(page)).toBeVisible();
  await expect(noticeOf(page)).toContainText('plain.json');
  await expect(noticeOf(page).getByRole('button')).toBeHidden();
});

test('on a narrow screen what is asked for scrolls away, and covers nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './?file=0badc0de');
  await expect(askingOf(page)).toBeInViewport();
  await dataOf(page).scrollIntoViewIfNeeded();
  await expect(askingOf(page)).not.toBeInViewport();
});
