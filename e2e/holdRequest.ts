import type { Page } from '@playwright/test';

/** What waits until it is opened. */
export type Gate = { open: () => void; opened: Promise<void> };

export function gate(): Gate {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

/** Keeps what is asked for at such an address waiting until its gate is open. */
export async function hold(page: Page, address: string, { opened }: Gate): Promise<void> {
  await page.route(address, async (route) => {
    await opened;
    await route.continue();
  });
}
