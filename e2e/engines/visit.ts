import { type Page as ChromiumPage, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

/** What has this role and this accessible name in a part of the page, as puppeteer selects it. */
export const named = (part: string, role: 'button' | 'link' | 'radio', name: string) =>
  `${part} ::-p-aria([name="${name}"][role="${role}"])`;

/** Resolves once the page's controls work. */
export const answering = (visit: { evaluate(ask: () => boolean): Promise<boolean> }) =>
  expect
    .poll(() => visit.evaluate(() => document.documentElement.hasAttribute('data-alive')), {
      message: 'whether the controls work',
      timeout: 20_000,
    })
    .toBe(true);

/** Whether the middle of something's first line is on the screen, with nothing before it. */
export async function inSight(visit: Page, selector: string): Promise<boolean> {
  const element = await visit.waitForSelector(selector);
  return (await element?.evaluate(firstLineInSight)) ?? false;
}

/** The same, asked in the page, of an element or the first of a CSS selector. */
export function firstLineInSight(place: Element | string): boolean {
  const node = typeof place === 'string' ? document.querySelector(place) : place;
  const [line] = node?.getClientRects() ?? [];
  if (line === undefined) return false;
  const there = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
  return there !== null && node?.contains(there) === true;
}

/** The colours of a picture that at least a thousandth of it has, each as its red, green and blue. */
export function coloursOf(page: ChromiumPage, picture: Buffer): Promise<string[]> {
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const counts = new Map<number, number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const often = [...counts].filter(([, count]) => count >= pixels.length / 4 / 1000);
    return often.map(([colour]) => [colour >> 16, (colour >> 8) & 255, colour & 255].join());
  }, picture.toString('base64'));
}
