import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { allNumbers, cardOf, cardTitle, drawnAt, type Placed, scrolled, wordsOf } from './allNumbers.ts';
import { drawn, releaseOf } from './page.ts';

/**
 * What hides a place, line by line: the edge of the screen, a part that scrolls, the release's panel, the number's card, or
 * whatever else lies over its middle. Nothing where all of it can be seen.
 */
export function hiding(place: Locator): Promise<string[]> {
  return place.evaluate((element) => {
    const slack = 0.5;
    const inside = (line: DOMRect, { top, bottom, left, right }: Omit<DOMRect, 'toJSON'>) =>
      line.top >= top - slack &&
      line.bottom <= bottom + slack &&
      line.left >= left - slack &&
      line.right <= right + slack;
    const apart = (line: DOMRect, { top, bottom, left, right }: DOMRect) =>
      line.bottom <= top + slack ||
      line.top >= bottom - slack ||
      line.right <= left + slack ||
      line.left >= right - slack;
    const screen = new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight);
    const scrolling: Element[] = [];
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement)
      if (/auto|scroll|hidden/.test(getComputedStyle(parent).overflowY) && parent.tagName !== 'HTML')
        scrolling.push(parent);
    const over = [...document.querySelectorAll('.release, .number-card')].filter((part) => !part.contains(element));
    const lines = [...element.getClientRects()];
    if (lines.length === 0) return ['not shown'];
    return lines.flatMap((line) => {
      const found = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
      return [
        ...(inside(line, screen) ? [] : ['past the screen']),
        ...scrolling
          .filter((part) => !inside(line, part.getBoundingClientRect()))
          .map((part) => `cut by ${part.className}`),
        ...over.filter((part) => !apart(line, part.getBoundingClientRect())).map((part) => `under ${part.className}`),
        ...(element.contains(found) ? [] : [`under ${found?.className ?? 'nothing'}`]),
      ];
    });
  });
}

/** Expects a number to be chosen and told of on its card, and its words and the place that was chosen to be in sight. */
export async function expectInSight(page: Page, number: Placed, place: Locator): Promise<void> {
  await drawn(page);
  await expect(cardOf(page).getByRole('heading')).toHaveText(cardTitle(number));
  const intervals = [20, 50, 100];
  await expect
    .poll(() => hiding(wordsOf(page, number)), { message: `the words: ${number.words}`, intervals })
    .toEqual([]);
  await expect.poll(() => hiding(place), { message: `the place of: ${number.words}`, intervals }).toEqual([]);
}

/** How far, in px, each place stands outside what is to be seen of the page, above the panel or beside it; below 0 within it. */
async function farOff(page: Page, places: Locator[]): Promise<number[]> {
  const end = await releaseOf(page).evaluate((panel) => {
    const { left, top } = panel.getBoundingClientRect();
    return left > 0 ? innerHeight : top;
  });
  const boxes = await Promise.all(places.map((place) => place.boundingBox()));
  return boxes.map((box) => Math.max(-(box?.y ?? 0), (box?.y ?? 0) + (box?.height ?? 0) - end));
}

/** Chooses a number in the release, and expects the page to go to the nearest of its bars, or to stay where one is in sight. */
export async function expectNearest(
  page: Page,
  number: Placed,
  choose: (words: Locator) => Promise<void>,
): Promise<void> {
  const places = drawnAt(page, number);
  const outside = await farOff(page, places);
  const away = outside.map((distance) => Math.max(distance, 0));
  const within = outside.some((distance) => distance < -24);
  const before = await scrolled(page);
  await choose(wordsOf(page, number));
  const nearest = places[away.indexOf(Math.min(...away))];
  if (nearest === undefined) throw new Error(`drawn nowhere: ${number.words}`);
  await expectInSight(page, number, nearest);
  if (within) expect((await scrolled(page)).page, number.words).toBe(before.page);
}

/** Expects a number to be in sight where it is drawn, in one place at least. */
export async function expectDrawnInSight(page: Page, number: Placed): Promise<void> {
  const hidden = () => Promise.all(drawnAt(page, number).map(hiding));
  await expect.poll(hidden, `where it is drawn: ${number.words}`).toContainEqual([]);
}

/** The number that is printed so; the first, where several are. */
export function numberShown(shown: string): Placed {
  const number = allNumbers.find((each) => each.shown === shown);
  if (number === undefined) throw new Error(`no number is printed so: ${shown}`);
  return number;
}

/** Presses a place a first time, and once the number's card stands a second time where the first was, as one double click. */
export async function doubleClick(page: Page, place: Locator): Promise<void> {
  const box = await place.evaluate((element) => element.getClientRects()[0]?.toJSON());
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect(cardOf(page)).toBeVisible();
  await drawn(page);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await drawn(page);
}

/**
 * Returns the middle of a place's first line, for a pointer, and scrolls to the place where it is not on the screen or is
 * covered. Resolves once the next frame has it there too, as rows that come near get their height then. Throws where
 * something lies over it.
 */
export function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  return place.evaluate(async (element) => {
    const middle = () => {
      const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    const over = () => document.elementFromPoint(middle().x, middle().y);
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight || !element.contains(over())) element.scrollIntoView({ block: 'center' });
    // Without scripts nothing is told of frames.
    const isAlive = document.documentElement.hasAttribute('data-alive');
    for (let last = ''; isAlive && last !== JSON.stringify(middle()); ) {
      last = JSON.stringify(middle());
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    if (!element.contains(over())) throw new Error(`under ${over()?.outerHTML.slice(0, 80) ?? 'nothing'}`);
    return middle();
  });
}

/** Presses a place by the mouse, once it stays where it is. */
export async function press(page: Page, place: Locator): Promise<void> {
  const { x, y } = await middleOf(place);
  await page.mouse.click(x, y);
}

/** The same by a finger. */
export async function tap(page: Page, place: Locator): Promise<void> {
  const { x, y } = await middleOf(place);
  await page.touchscreen.tap(x, y);
}
