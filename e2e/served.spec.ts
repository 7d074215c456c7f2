import { expect, test } from './site.ts';

test('the page is served with the policy of its meta element', async ({ page }) => {
  const response = await page.goto('./');
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(response?.headers()['content-security-policy']).toBe(`${meta}; frame-ancestors 'none'`);
});

test('what is not there is answered with 404', async ({ request }) => {
  expect((await request.get('./no-such-file')).status()).toBe(404);
});

test('the dataset that the page names is served', async ({ page, request }) => {
  await page.goto('./');
  const address = await page.locator('link[id="page.dataset"]').getAttribute('href');
  const response = await request.get(address ?? 'no address');
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ format: 1 });
});
