import type { Locator } from '@playwright/test';

/**
 * Marks a place, and returns it by its mark: found by its role and name, it has the names of all others worked out each
 * time. Throws where the place is none or several.
 */
export async function pin(place: Locator): Promise<Locator> {
  const mark = await place.evaluate((element) => {
    const marked = element.getAttribute('data-pin') ?? String(document.querySelectorAll('[data-pin]').length);
    element.setAttribute('data-pin', marked);
    return marked;
  });
  return place.page().locator(`[data-pin="${mark}"]`);
}
