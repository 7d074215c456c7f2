import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { openDecoder } from '../../bench/decoder.mjs';
import { alike, type Box } from '../../bench/pictures.mjs';
import { serve } from '../../scripts/serve/serve.mjs';
import { isBroughtBack, markReturn } from '../comingBack.ts';
import { choose, openDownload, take } from '../downloads.ts';
import { open } from '../page.ts';
import { terms } from '../release.ts';
import { answering, firstLineInSight } from './visit.ts';
import type { Driven } from './webdriver.ts';
import { expect, test } from './webkit.ts';

const id = 'arrests';

const bar = `[id="${id}"] button[aria-label="Arrests, Phase 2: 102 arrests"]`;
const words = '#release article a[aria-label="102 Arrests: Arrests, Phase 2"]';

// The bars of its window keep WebKit from being narrower than 447 px, which is laid out like a phone.
for (const [window, width] of [
  ['narrow', 390],
  ['wide', 1360],
] as const)
  test.describe(`in a ${window} window`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a page that is opened at a figure stands there, and a bar that is pressed is chosen with its words', async ({
      visit,
      site,
    }) => {
      await visit.goto(`${site}#${id}`);
      await answering(visit);
      await expect.poll(() => visit.evaluate(firstLineInSight, `[id="${id}"] h2`)).toBe(true);
      expect(await visit.attribute(bar, 'aria-pressed')).toBe('false');
      expect(await visit.attribute(words, 'aria-current')).toBeNull();
      await visit.press(bar);
      await expect.poll(() => visit.attribute(bar, 'aria-pressed')).toBe('true');
      await expect.poll(() => visit.attribute(words, 'aria-current')).toBe('true');
      for (const place of [bar, words])
        await expect.poll(() => visit.evaluate(firstLineInSight, place), place).toBe(true);
    });
  });

test('a page that is come back to is brought back as it was left, and answers', async ({ visit, site }) => {
  await visit.goto(site);
  await answering(visit);
  await visit.press(bar);
  await expect.poll(() => visit.attribute(bar, 'aria-pressed')).toBe('true');
  await visit.evaluate(markReturn);
  await visit.goto(`${site}embed/money/`);
  await visit.back();
  expect(await visit.evaluate(() => location.href)).toBe(`${site}?select=phase-2.arrests`);
  expect(await visit.evaluate(isBroughtBack)).toBe(true);
  expect(await visit.attribute(bar, 'aria-pressed')).toBe('true');
  await visit.press(bar);
  await expect.poll(() => visit.attribute(bar, 'aria-pressed')).toBe('false');
});

test('the page is drawn in its own font, which it brings with it, and each term of the release is seen underlined', async ({
  browser,
  visit,
  site,
}) => {
  await visit.goto(site);
  await answering(visit);
  expect(await visit.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
  for (const [element, weight] of [
    ['body', 400],
    ['h1', 600],
  ] as const)
    expect((await visit.evaluate(widthsOf, element, letters)).map(Math.round), element).toEqual(widthsIn(weight));
  const fetched = await visit.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(fetched.filter((name) => name.includes('.woff'))).toEqual([]);
  const marks = await visit.evaluate(() =>
    [...document.querySelectorAll('#release a.term')].map((term) => {
      const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(term);
      return { text: term.textContent, line, style };
    }),
  );
  expect(marks).toEqual(terms.map((text) => ({ text, line: 'underline', style: 'dotted' })));
  const boxes = await boxesInSight(visit, '#release a.term');
  expect(boxes.length).toBeGreaterThan(1);
  const decoder = await openDecoder(browser);
  const look = async () => decoder.decode((await visit.screenshot()).toString('base64'));
  const marked = await look();
  await visit.evaluate(() => {
    for (const term of document.querySelectorAll<HTMLElement>('a.term')) term.style.textDecorationLine = 'none';
  });
  const plain = await look();
  for (const box of boxes) expect(alike(marked, plain, box), 'with and without the line').toBe(false);
  for (const box of await boxesInSight(visit, 'h1')) expect(alike(marked, plain, box), 'beside it').toBe(true);
});

test('an SVG of outlines is the same bytes as Chromium’s', async ({ page, visit, downloads, site }) => {
  await open(page);
  await openDownload(page, page.locator(`[id="${id}"]`));
  await choose(page, 'SVG');
  await choose(page, 'As outlines');
  const { name, bytes } = await take(page, 'SVG');
  const file = join(downloads, name);
  // All tests of a worker have one folder: what a run before saved there must not pass for this one's.
  await rm(file, { force: true });
  await visit.goto(site);
  await answering(visit);
  await visit.press(`//*[@id="${id}"]//*[@role="button"][.="Download"]`);
  for (const choice of ['SVG', 'As outlines']) await visit.press(`//dialog//label[starts-with(., "${choice}")]`);
  await visit.press('//dialog//button[.="Download SVG"]');
  const read = () => readFile(file, 'utf8').catch(() => '');
  await expect.poll(async () => (await read()).trimEnd().endsWith('</svg>'), { timeout: 20_000 }).toBe(true);
  expect(await read()).toBe(bytes.toString());
});

test('the page that is kept for offline is whole where its host is gone, until it is let go', async ({
  visit,
  folder,
}) => {
  const { address, close } = await serve(folder, 0);
  const button = (name: string) => `//*[@id="data"]//button[.="${name}"]`;
  const shown = (name: string) =>
    expect
      .poll(() => visit.evaluate(() => document.getElementById('data')?.textContent), { timeout: 20_000 })
      .toContain(name);
  const toData = () => visit.evaluate(() => document.getElementById('data')?.scrollIntoView());
  const caches = () => visit.evaluate(async () => window.caches.keys());
  await visit.goto(`${address}/`);
  await answering(visit);
  await toData();
  for (const [name, then] of [
    ['Keep for offline', 'Let go of what is kept'],
    ['Let go of what is kept', 'Keep for offline'],
    ['Keep for offline', 'Let go of what is kept'],
  ] as const) {
    await shown(name);
    await visit.press(button(name));
    await shown(then);
  }
  expect(await caches()).toHaveLength(1);
  await close();
  await visit.goto(`${address}/embed/${id}/`);
  await visit.goto(`${address}/`);
  await answering(visit);
  await visit.press(bar);
  await expect.poll(() => visit.attribute(words, 'aria-current')).toBe('true');
  await toData();
  await shown('Let go of what is kept');
  await visit.press(button('Let go of what is kept'));
  await shown('Keep for offline');
  expect(await caches()).toEqual([]);
});

/** Where elements stand on the screen, in its pixels, with half as much below them as their letters are high. */
const boxesInSight = (visit: Driven, selector: string): Promise<Box[]> =>
  visit.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const boxes = shown.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const below = Number.parseFloat(getComputedStyle(element).fontSize) / 2;
      return {
        left: Math.floor(left),
        top: Math.floor(top),
        right: Math.ceil(right),
        bottom: Math.ceil(bottom + below),
      };
    });
    return boxes.filter(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  }, selector);

const letters = 'aegimtW102';

/** How wide letters are, a thousand px high, in the font that an element is drawn in. */
function widthsOf(selector: string, letters: string): number[] {
  const element = document.querySelector(selector);
  const context = document.createElement('canvas').getContext('2d');
  if (element === null || context === null) return [];
  const { fontFamily, fontWeight } = getComputedStyle(element);
  context.font = `${fontWeight} 1000px ${fontFamily}`;
  return [...letters].map((letter) => context.measureText(letter).width);
}

/** How wide they are in the file of the page's font. */
function widthsIn(weight: 400 | 600): number[] {
  const file = `node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`;
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`one font expected in: ${file}`);
  const advances = [...letters].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
  return advances.map((advance) => Math.round((advance / font.unitsPerEm) * 1000));
}
