import type { Page } from '@playwright/test';
import { drawn, open, releaseOf, showTables } from './page.ts';
import { expect, test } from './site.ts';

const widths = [320, 360, 390, 768, 1000, 1360, 2560] as const;

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('nothing has to be scrolled sideways, with charts, with tables, in the release', async ({ page }) => {
      await open(page);
      expect(await tooWide(page)).toEqual([]);
      await showTables(page);
      expect(await tooWide(page)).toEqual([]);
      const toggle = releaseOf(page).getByRole('button', { name: 'The release, word for word' });
      if (width < 1000) await toggle.click();
      await expect(releaseOf(page).getByRole('article')).toBeVisible();
      expect(await tooWide(page)).toEqual([]);
    });
  });
}

/** What reaches beyond what holds it, or can be scrolled sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [document.documentElement, ...document.querySelectorAll('*')];
    return roots
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .filter((element) => element === document.documentElement || getComputedStyle(element).overflowX !== 'visible')
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`);
  });
}

declare global {
  interface Window {
    /** The layout shifts so far, each as its value and what moved. */
    shiftsSoFar: () => string[];
  }
}

const names = ['fonts', 'charts', 'numbers'] as const;

for (const width of [390, 1360] as const) {
  for (const late of names) {
    test.describe(`at ${width} px, the ${late} coming last`, () => {
      test.use({ viewport: { width, height: 900 } });

      test('nothing moves while the page loads', async ({ page }) => {
        await watchShifts(page);
        const gates = { numbers: gate(), charts: gate(), fonts: gate() };
        await hold(page, '**/data/*.json', gates.numbers);
        await hold(page, '**/assets/ChartSvg*.js', gates.charts);
        await hold(page, '**/*.woff2', gates.fonts);
        await page.goto('./', { waitUntil: 'commit' });
        await expect(page.getByRole('status').filter({ hasText: 'being fetched' })).toBeVisible();
        await drawn(page);
        const here = new Set<string>();
        for (const name of [...names.filter((name) => name !== late), late]) {
          gates[name].open();
          here.add(name);
          if (here.has('numbers')) await page.getByRole('heading', { name: 'Operation Maxim' }).waitFor();
          if (here.has('numbers') && here.has('charts'))
            await page.getByRole('figure').getByRole('img').nth(3).waitFor();
          await drawn(page);
        }
        await page.evaluate(() => document.fonts.ready);
        await drawn(page);
        expect(await page.evaluate(() => window.shiftsSoFar())).toEqual([]);
      });
    });
  }
}

test('what moves is noticed', async ({ page }) => {
  await watchShifts(page);
  await open(page);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '100px';
    document.body.prepend(block);
  });
  await drawn(page);
  expect(await page.evaluate(() => window.shiftsSoFar())).not.toEqual([]);
});

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: string[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) found.push(JSON.stringify(entry));
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.shiftsSoFar = () => {
      note(observer.takeRecords());
      return found;
    };
  });
}

type Gate = { open: () => void; opened: Promise<void> };

function gate(): Gate {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

/** Keeps what is asked for at such an address waiting until its gate is open. */
async function hold(page: Page, address: string, { opened }: Gate): Promise<void> {
  await page.route(address, async (route) => {
    await opened;
    await route.continue();
  });
}
