import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serve } from '../../scripts/serve/serve.mjs';
import { askSite } from '../askSite.ts';
import { isBroughtBack, markReturn } from '../comingBack.ts';
import { readPicture, readyBytes } from '../downloads.ts';
import { listening } from '../listen.ts';
import { expectWholeSheets } from '../sheets.ts';
import { expect, test } from './firefox.ts';
import { answering, coloursOf, inSight, named } from './visit.ts';

/** Two numbers, each as the bar of a chart and as the words of the release. */
const arrests = {
  bar: named('#arrests', 'button', 'Arrests, Phase 2: 102 arrests'),
  words: named('#release', 'link', '102 Arrests: Arrests, Phase 2'),
};
const removed = {
  bar: named('#arrests', 'button', 'People removed, Phase 1: 31 people'),
  words: named('#release', 'link', 'removed 31 people: People removed, Phase 1'),
};

/** The paper, the ink and both phases' bars of a figure. */
const colours = { paper: '255,255,255', ink: '11,31,51', phase1: '40,161,151', phase2: '18,67,109' };

/** Presses one place of a number, and expects the other to be lit up with it, in sight. */
async function expectFollows(visit: Page, pressed: string, other: string): Promise<void> {
  await visit.locator(pressed).click();
  for (const place of [pressed, other]) {
    const element = await visit.waitForSelector(place);
    const lit = () =>
      element?.evaluate((node) => node.getAttribute('aria-pressed') ?? node.getAttribute('aria-current'));
    await expect.poll(lit, place).toBe('true');
  }
  await expect.poll(() => inSight(visit, other), other).toBe(true);
}

/** A site whose pages miss a part that is not answered until they are loaded again, and what ends it. */
async function heldSite(site: string, part: RegExp) {
  let isHeld = false;
  const server = createServer(async (request, response) => {
    if (!isHeld && part.test(request.url ?? '')) {
      isHeld = true;
      return;
    }
    const { status, headers, body } = await askSite(site, request.url);
    response.writeHead(status, headers).end(body);
  });
  const { origin, close } = await listening(server);
  return { address: `${origin}/`, isHeld: () => isHeld, close };
}

/** The paper of each window, and how many sheets it takes. */
const papers = { 390: ['Letter', 7], 1360: ['A4', 6] } as const;

for (const width of [390, 1360] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('a page is printed whole, answers, and is brought back as it was left', async ({ visit, site }) => {
      const [format, most] = papers[width];
      await visit.goto(site);
      await answering(visit);
      await expectWholeSheets(await visit.pdf({ format }), most);
      await expectFollows(visit, arrests.bar, arrests.words);
      await expectFollows(visit, removed.words, removed.bar);
      const address = `${site}?select=phase-1.people-removed`;
      await expect.poll(() => visit.evaluate(() => location.href)).toBe(address);
      await visit.evaluate(markReturn);
      await visit.goto(`${site}embed/money/`);
      await visit.evaluate(() => history.back());
      await expect.poll(() => visit.evaluate(() => location.href)).toBe(address);
      await expect.poll(() => visit.evaluate(isBroughtBack)).toBe(true);
      const pressed = async () => (await visit.waitForSelector(removed.bar))?.evaluate((bar) => bar.ariaPressed);
      await expect.poll(pressed).toBe('true');
      await expectFollows(visit, arrests.words, arrests.bar);
    });

    test('a page that is opened at a figure stands there and answers; loaded again while scrolled and fetching it stands where it was', async ({
      visit,
      site,
    }) => {
      const held = await heldSite(site, /DataSection-/);
      await visit.goto(`${held.address}#arrests`);
      await answering(visit);
      await expect.poll(() => inSight(visit, '#arrests h2')).toBe(true);
      await expectFollows(visit, arrests.bar, arrests.words);
      // What Firefox ends as the page is left is not to be told of as missing.
      await visit.evaluate(() => document.querySelector('#data')?.scrollIntoView());
      await expect.poll(held.isHeld, 'whether a part is awaited').toBe(true);
      await visit.evaluate(() => document.querySelector('#money')?.scrollIntoView());
      const place = await visit.evaluate(() => scrollY);
      expect(place).toBeGreaterThan(0);
      await visit.reload();
      await answering(visit);
      await expect.poll(async () => Math.abs((await visit.evaluate(() => scrollY)) - place)).toBeLessThan(1);
      await expectFollows(visit, removed.bar, removed.words);
      held.close();
    });
  });
}

/** How each file ends, by which one is known to be all there. */
const ends = { SVG: '</svg>', PDF: '%%EOF', PNG: 'IEND\xaeB`\x82' } as const;

// The tests of downloads hold Chromium’s to the files that the site has ready.
test('an SVG and a PDF are the same bytes as Chromium’s and Node’s, a PNG has its size and its colours', async ({
  page,
  visit,
  downloads,
  site,
}) => {
  await visit.goto(site);
  await answering(visit);
  await visit.locator(named('#arrests', 'button', 'Download')).click();
  const taken = async (format: keyof typeof ends) => {
    await visit.locator(named('dialog', 'radio', format)).click();
    await visit.locator(named('dialog', 'button', `Download ${format}`)).click();
    const read = () =>
      readFile(join(downloads, `operation-maxim-arrests-report.${format.toLowerCase()}`)).catch(() => Buffer.of());
    const isWhole = async () => (await read()).toString('latin1').trimEnd().endsWith(ends[format]);
    await expect.poll(isWhole, { message: `the ${format} is saved`, timeout: 20_000 }).toBe(true);
    return read();
  };
  const svg = await taken('SVG');
  expect(svg.toString()).toBe(readyBytes('operation-maxim-arrests-report.svg').toString());
  const pdf = await taken('PDF');
  expect(pdf.equals(readyBytes('operation-maxim-arrests-report.pdf'))).toBe(true);
  const png = await taken('PNG');
  // 3200 px are 160 mm wide in a document.
  expect(readPicture(png)).toEqual({ width: 3200, height: 1800, perMetre: 20_000 });
  expect(await coloursOf(page, png)).toEqual(expect.arrayContaining(Object.values(colours)));
});

test.describe('what the policy refuses', () => {
  test.use({ expectedErrors: [/^Content-Security-Policy: /] });

  test('is seen in Firefox’s log, that of a prefetch too', async ({ visit, site, complaints }) => {
    await visit.goto(`${site}embed/money/`);
    for (const rel of ['prefetch', 'stylesheet'])
      await visit.evaluate((rel) => {
        const link = document.createElement('link');
        Object.assign(link, { rel, href: `https://elsewhere.example/${rel}` });
        document.head.append(link);
      }, rel);
    for (const rel of ['prefetch', 'stylesheet'])
      await expect.poll(() => complaints.filter((text) => text.includes(`elsewhere.example/${rel}`))).not.toEqual([]);
  });
});

test('the page that is kept for offline is whole where its host is gone, until it is let go', async ({
  visit,
  folder,
}) => {
  const { address, close } = await serve(folder, 0);
  const press = (name: string) => visit.locator(named('#data', 'button', name)).click();
  const caches = () => visit.evaluate(() => window.caches.keys());
  await visit.goto(`${address}/`);
  await answering(visit);
  await visit.evaluate(() => document.getElementById('data')?.scrollIntoView());
  await press('Keep for offline');
  await press('Let go of what is kept');
  await press('Keep for offline');
  await visit.waitForSelector(named('#data', 'button', 'Let go of what is kept'));
  await expect.poll(caches).toHaveLength(1);
  await close();
  await visit.goto(`${address}/?select=phase-2.arrests`);
  await answering(visit);
  await expectFollows(visit, removed.words, removed.bar);
  await visit.evaluate(() => document.getElementById('data')?.scrollIntoView());
  await press('Let go of what is kept');
  await visit.waitForSelector(named('#data', 'button', 'Keep for offline'));
  await expect.poll(caches).toEqual([]);
  await expect(visit.reload()).rejects.toThrow();
});
