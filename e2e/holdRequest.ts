import type { Page } from '@playwright/test';

/** A promise that is kept when `resolve` is called. */
export type Deferred = { promise: Promise<void>; resolve: () => void };

export function deferred(): Deferred {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((keep) => {
    resolve = keep;
  });
  return { promise, resolve };
}

/** Keeps each request for such an address waiting until the promise is kept. */
export async function holdRequest(page: Page, address: string, { promise }: Deferred): Promise<void> {
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
}
