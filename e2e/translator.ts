import type { Locator, Page } from '@playwright/test';
import { open } from './page.ts';
import { expect } from './site.ts';

/** The words that `translate` makes of a text: `102 arrests` is `102 žarrestsx`. */
export const translated = (text: string): string => text.replace(/\p{L}{3,}/gu, (word) => `ž${word.toLowerCase()}x`);

/** Puts the page into another language as a browser's translator does, now and whenever something on it changes. */
export const translate = (page: Page): Promise<void> => page.evaluate(startTranslator);

/**
 * Run in a page: puts `<font><font>` with other words in the place of each text node. What a script holds of the text
 * nodes before are nodes that stand nowhere.
 */
export function startTranslator(): void {
  const left = 'script, style, noscript, textarea, code, pre, font, svg, [translate=no]';
  const replace = (text: Node) => {
    const words = text.nodeValue ?? '';
    if (words.trim() === '' || text.parentElement === null || text.parentElement.closest(left) !== null) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = words.replace(/\p{L}{3,}/gu, (word) => `ž${word.toLowerCase()}x`);
    outer.append(inner);
    text.parentElement.replaceChild(outer, text);
  };
  const replaceIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = root.nodeType === Node.TEXT_NODE ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) replace(text);
  };
  replaceIn(document.body);
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) replaceIn(node);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** Opens the page and has it translated. */
export async function openTranslated(page: Page, address?: string): Promise<void> {
  await open(page, address);
  await translate(page);
}

/** A button by its name in the page's own words. */
export const button = (part: Page | Locator, name: string) =>
  part.getByRole('button', { name: translated(name), exact: true });

/** What was copied last. */
export const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What a button of copying copies; it says so in these words, and keeps its name. */
export async function copies(part: Locator, name: string, said: string): Promise<string> {
  const page = part.page();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button(part, name).click();
  await expect.poll(() => copied(page)).not.toBe('');
  await expect(part.getByText(translated(said), { exact: true }).last()).toBeVisible();
  await expect(button(part, name)).toBeVisible();
  return copied(page);
}
