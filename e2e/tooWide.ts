import type { Page } from '@playwright/test';

/** What is meant to: the notice’s one line, which can be opened, and the line of sections on narrow screens. */
const onPurpose = '.notice-lines, .sections';

/** What reaches beyond what holds it, or can be scrolled sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate((onPurpose) => {
    const roots = [document.documentElement, ...document.querySelectorAll('*')];
    return roots
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .filter((element) => element === document.documentElement || getComputedStyle(element).overflowX !== 'visible')
      .filter((element) => getComputedStyle(element).clipPath === 'none' && !element.matches(onPurpose))
      .map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`);
  }, onPurpose);
}
