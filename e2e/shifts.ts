import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** The layout shifts so far, each as its value and what moved. */
    shiftsSoFar: () => string[];
  }
}

/** Notes what moves on each page that is opened from now on, for `window.shiftsSoFar()`. */
export async function watchShifts(page: Page): Promise<void> {
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
