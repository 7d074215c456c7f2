import type { Page } from '@playwright/test';
import { findings } from './axe.ts';
import { unserved } from './emptyPage.ts';
import { dataAnswering, drawn, figureOf, moreOf, open, releaseOf, showTables } from './page.ts';
import { expect, test } from './site.ts';

const foundOn = async (page: Page) => (await findings(page)).found;

test.describe('axe-core, in the light and in the dark', () => {
  // What examines the page is not part of it, so its policy must not keep it out.
  test.use({ bypassCSP: true });

  test('finds nothing on the page with a number chosen, among its charts and its tables', async ({ page }) => {
    test.slow();
    await open(page);
    await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
    await expect(page.locator('[id="chosen.number"]')).toBeVisible();
    await drawn(page);
    expect(await foundOn(page)).toEqual([]);
    await showTables(page);
    // Nothing else is another than before.
    expect((await findings(page, 'figure')).found).toEqual([]);
  });

  test('finds nothing on a narrow screen, the release closed, half open with a number chosen, and full', async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await page.getByRole('region', { name: 'Key numbers' }).getByRole('link').first().click();
    await expect(releaseOf(page).getByRole('button', { name: 'Close', exact: true })).toBeInViewport();
    expect(await foundOn(page)).toEqual([]);
    await releaseOf(page).getByRole('button', { name: 'Full height' }).click();
    await expect(releaseOf(page).getByRole('button', { name: 'Half height' })).toBeVisible();
    expect((await findings(page, '#release')).found).toEqual([]);
    await releaseOf(page).getByRole('button', { name: 'Words in the release' }).click();
    await expect(releaseOf(page).getByRole('article')).toBeHidden();
    await showTables(page);
    // Nothing else is another than before.
    expect((await findings(page, 'figure, #release')).found).toEqual([]);
  });
});

test.describe('axe-core, where loading failed', () => {
  test.use({ bypassCSP: true, expectedErrors: [/status of 404/] });

  test('finds nothing', async ({ page }) => {
    await unserved(page);
    await page.route('**/data/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    await page.getByRole('alert').waitFor();
    expect(await foundOn(page)).toEqual([]);
  });
});

test.describe('axe-core itself', () => {
  test.use({ bypassCSP: true });

  test('looks for contrast and the size of targets, and finds what is wrong', async ({ page }) => {
    // A page of its own that is small: a figure alone.
    await open(page, './embed/arrests/');
    await page.evaluate(() => {
      const image = document.createElement('img');
      image.src = '../../favicon.png';
      const faint = document.createElement('p');
      faint.textContent = 'hardly to be read in the dark';
      faint.style.color = '#222';
      document.querySelector('main')?.append(image, faint);
    });
    const { found, rules } = await findings(page);
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('image-alt');
    expect(found[1]).toContain('in the dark: color-contrast');
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'region', 'heading-order']));
  });
});

test('buttons, radios and bars are at least 24 px high and wide by mouse; in forced colours the bars of the two phases differ, and stand out from the page', async ({
  page,
}) => {
  await open(page);
  expect(await smaller(page, 'label:has(input), button', 24)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = (place: string) =>
    page.locator(`${place} rect.bar`).evaluateAll((bars) =>
      bars.map((bar) => {
        const { fill, stroke } = getComputedStyle(bar);
        return `${fill}, ${stroke}`;
      }),
    );
  for (const place of ['figure#arrests', '#comparison']) {
    await expect.poll(async () => new Set(await looks(place)).size, place).toBe(2);
    for (const look of await looks(place)) expect(look).toContain('rgb(0, 0, 0)');
  }
});

for (const width of [390, 1360] as const) {
  test.describe(`by keyboard at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('Tab reaches all that can be used, in reading order, each in sight and with a ring around it', async ({
      page,
    }) => {
      test.slow();
      await open(page);
      await untilAllIsMade(page);
      const expected = await reachable(page);
      expect(expected.length).toBeGreaterThan(50);
      for (const [index, stop] of expected.entries()) {
        await page.keyboard.press('Tab');
        await expect.poll(() => focused(page), `after ${expected[index - 1] ?? 'nothing'}`).toBe(stop);
      }
    });
  });
}

const skips = [
  { link: 'Skip to the comparison', place: '#comparison' },
  { link: 'Skip to the figures', place: 'figure' },
  { link: 'Skip to the release', place: '#release' },
] as const;

test('each link that skips shows when it has the focus, and leads past what is before it', async ({ page }) => {
  test.slow();
  await open(page);
  const linkOf = (index: number) => page.getByRole('link', { name: skips[index]?.link ?? 'none' });
  for (const [index, { place }] of skips.entries()) {
    // The first is what Tab reaches first; the others follow it.
    if (index > 0) await linkOf(0).focus();
    for (let presses = index > 0 ? 1 : 0; presses <= index; presses += 1) await page.keyboard.press('Tab');
    await expect(linkOf(index)).toBeFocused();
    await expect(linkOf(index)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(linkOf(index)).not.toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator(place).first().locator('a:visible, button:visible, input:visible').first()).toBeFocused();
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('each control of a figure is 44 px high, all buttons and radios at least 44 px high and wide, bars 24', async ({
    page,
  }) => {
    await open(page);
    const figure = figureOf(page, 'documents');
    const menu = figure.locator('.figure-menu');
    await moreOf(figure).tap();
    await expect(menu).toBeVisible();
    const controls = [
      ...(await figure.locator('.figure-controls > :is(a, button)').all()),
      ...(await figure.locator('label').all()),
      ...(await menu.getByRole('button').all()),
      figure.locator('summary'),
    ];
    expect(controls).toHaveLength(8);
    for (const control of controls) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await releaseOf(page).getByRole('button', { name: 'Words in the release' }).click();
    await expect(releaseOf(page).getByRole('article')).toBeVisible();
    expect(await smaller(page, 'label:has(input), button:not(figure button)', 44)).toEqual([]);
    expect(await smaller(page, 'figure li button', 24)).toEqual([]);
  });
});

/** Of such targets those shown that are smaller than so many px. Words of a text are as large as their letters. */
function smaller(page: Page, targets: string, least: number): Promise<string[]> {
  return page.locator(targets).evaluateAll((elements, least) => {
    if (elements.length < 8) return [`only ${elements.length} targets`];
    return elements
      .map((element) => ({
        name: element.getAttribute('aria-label') ?? element.textContent,
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < least || box.height < least))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`);
  }, least);
}

/** Goes to the page's end and back: what stands there is made when it comes near. */
async function untilAllIsMade(page: Page): Promise<void> {
  await dataAnswering(page);
  await page.evaluate(() => scrollTo(0, 0));
}

/** The names of what Tab should stop at, in the order of the page: of radios the chosen one. */
function reachable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked)
      .map((element) => element.getAttribute('aria-label') ?? element.parentElement?.textContent ?? 'nameless'),
  );
}

/** The name of what has the focus; with it what is wrong, where it cannot be seen or has no ring. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return 'nothing';
    const name = element.getAttribute('aria-label') ?? element.parentElement?.textContent ?? 'nameless';
    const shown = element instanceof HTMLInputElement ? element.closest('label') : element;
    if (shown === null) return `${name}, without a label`;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${name}, without a ring`;
    // Words may begin in one line and end in the next.
    const { left, right, top, bottom } = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return there === null || !(shown.contains(there) || there.contains(shown)) ? `${name}, out of sight` : name;
  });
}
