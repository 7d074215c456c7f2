import { test as base, expect } from '@playwright/test';
import { serve } from '../scripts/serve/serve.mjs';

/** Playwright's `test`, on the built site as `npm start` serves it: `page.goto('./')` is its page. */
export const served = base.extend<object, { folder: string; site: string }>({
  folder: ['dist', { option: true, scope: 'worker' }],
  site: [
    async ({ folder }, use) => {
      const { address, close } = await serve(folder, 0);
      await use(`${address}/`);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

type Options = {
  /** What a test makes the browser complain about on purpose; every other complaint fails it. */
  expectedErrors: RegExp[];
  complaints: string[];
};

/**
 * Like `served`, but a test fails when the browser reports an error that it did not name in `expectedErrors`: a fault of
 * the app, or a breach of the policy.
 */
export const test = served.extend<Options>({
  expectedErrors: [[], { option: true }],
  complaints: [
    async ({ page, expectedErrors }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await use(complaints);
      const unexpected = complaints.filter((text) => !expectedErrors.some((expected) => expected.test(text)));
      expect(unexpected, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Takes a step that only looks at the page: a failure tells the step's sentence, and the steps after it are taken all the
 * same. `await look('all key numbers are in sight', async () => …)`
 */
export async function look(sentence: string, body: () => Promise<void>): Promise<void> {
  const failure = await test.step(sentence, body).then(
    () => '',
    (error: Error) => error.stack ?? error.message,
  );
  expect.soft(failure, sentence).toBe('');
}

export { expect };
