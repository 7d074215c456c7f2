import { chunkedServer } from './chunkedServer.ts';
import { unserved } from './emptyPage.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { answering, drawn, open } from './page.ts';
import { partAddress } from './parts.ts';
import { watchShifts } from './shifts.ts';
import { expect, test } from './site.ts';

type Late = 'script' | 'charts' | 'numbers';

const addresses: Record<Late, () => string> = {
  script: () => partAddress('first'),
  charts: () => partAddress('ChartSvg'),
  numbers: () => '**/data/*.json',
};

/** Each of a page's parts comes last once, of a page that was served with its numbers and of one that fetches them. */
const pages: { kind: string; parts: Late[]; bare: boolean }[] = [
  { kind: 'a page with its numbers', parts: ['script'], bare: false },
  { kind: 'a page that fetches them', parts: ['charts', 'numbers'], bare: true },
];

for (const width of [390, 1360] as const) {
  for (const { kind, parts, bare } of pages) {
    for (const late of parts) {
      test.describe(`at ${width} px, ${kind}, the ${late} coming last`, () => {
        test.use({ viewport: { width, height: 900 } });

        test('nothing moves while the page loads', async ({ page }) => {
          await watchShifts(page);
          if (bare) await unserved(page);
          const held = parts.map((part) => ({ part, answer: deferred() }));
          for (const { part, answer } of held) await holdRequest(page, addresses[part](), answer);
          await page.goto('./', { waitUntil: 'commit' });
          await page
            .getByText(bare ? 'being fetched' : 'Use these data')
            .first()
            .waitFor();
          await drawn(page);
          const inOrder = [...held.filter(({ part }) => part !== late), ...held.filter(({ part }) => part === late)];
          for (const { part, answer } of inOrder) {
            answer.resolve();
            if (part === 'script') await answering(page);
            await drawn(page);
          }
          await page.getByRole('figure').getByRole('img').nth(3).waitFor();
          await drawn(page);
          expect(await page.evaluate(() => window.shiftsSoFar())).toEqual([]);
        });
      });
    }
  }
}

for (const width of [390, 1360] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a page that comes in pieces is painted as it comes, and nothing moves', async ({ page, site }) => {
      await watchShifts(page);
      let pieces = 0;
      let painted = 0;
      const server = await chunkedServer(site, afterOpeningTag, async () => {
        pieces += 1;
        if (pieces === 1) await page.waitForFunction(() => location.protocol === 'http:' && document.body !== null);
        await drawn(page);
        const whole = (await page.locator('#totals').count()) > 0;
        if (!whole) painted += await page.evaluate(() => performance.getEntriesByType('paint').length);
      });
      await open(page, server.address);
      expect(pieces).toBeGreaterThan(20);
      expect(painted).toBeGreaterThan(0);
      expect(await page.evaluate(() => window.shiftsSoFar())).toEqual([]);
      // What it fetches ahead is not asked of a host that is gone.
      await page.goto('about:blank');
      server.close();
    });
  });
}

/** Where a part of the page begins and has nothing in it yet. */
const afterOpeningTag = /(?<=<(?:body|aside|details|main|section|figure|table|article|footer|li)\b[^>]*>)/;

test('what moves is noticed', async ({ page }) => {
  await watchShifts(page);
  await open(page);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.height = '100px';
    document.body.prepend(block);
  });
  await drawn(page);
  await expect.poll(() => page.evaluate(() => window.shiftsSoFar())).not.toEqual([]);
});
