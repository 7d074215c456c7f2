import { open, withFonts } from './page.ts';
import { expect, test } from './site.ts';

const pages = [
  { address: './', framed: false },
  { address: './operation-maxim/', framed: false },
  { address: './embed/money/', framed: true },
  { address: './operation-maxim/embed/money/', framed: true },
];

for (const { address, framed } of pages) {
  test(`${address} is served with the policy of its meta element, and with its style`, async ({ page }) => {
    const response = await page.goto(address);
    const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    // The header is that of all pages, whose styles find the fonts from where each stands.
    const named = / 'sha256-[^']+'/g;
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy.replace(named, '')).toBe(`${meta?.replace(named, '')}${framed ? '' : "; frame-ancestors 'none'"}`);
    // The script that starts the app, and the page's style.
    expect(meta?.match(named)).toHaveLength(2);
    expect(policy.match(named)).toEqual(expect.arrayContaining(meta?.match(named) ?? []));
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"Source Sans 3 fallback"/);
  });

  test(`${address} fetches of the fonts what it shows, once they are in the browser, and no stylesheet`, async ({
    page,
    site,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(withFonts);
    await page.goto(address);
    await page.getByRole('figure').first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const cut = (weight: number) => expect.stringMatching(new RegExp(`^${site}assets/source-sans-3-${weight}-cut-`));
    expect(asked.filter((one) => one.endsWith('.woff2')).sort()).toEqual([cut(400), cut(600)]);
    expect(asked.filter((one) => one.endsWith('.css'))).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"Source Sans 3"/);
  });
}

test('what must wait for the fonts is not shown in them; the next page is, once they were fetched', async ({
  page,
}) => {
  test.slow();
  await open(page);
  expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).not.toContain('loading');
  await expect(page.locator('html[data-fonts]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('fonts')), { timeout: 20_000 }).toBe('fetched');
  await page.reload();
  await expect(page.locator('html[data-fonts]')).toHaveCount(1);
});

test('a letter that the site does not need is fetched with the whole font', async ({ page }) => {
  await page.addInitScript(withFonts);
  await page.goto('./');
  const fetched = page.waitForResponse(/source-sans-3-latin-400-normal-/);
  await page.evaluate(() => document.body.append('ø'));
  expect((await fetched).ok()).toBe(true);
});

test('a page is sent compressed to a browser that takes it, and whole to another', async ({ request }) => {
  const [brotli, plain] = await Promise.all(
    ['gzip, br', 'identity'].map((encodings) => request.get('./', { headers: { 'accept-encoding': encodings } })),
  );
  expect([brotli?.headers()['content-encoding'], plain?.headers()['content-encoding']]).toEqual(['br', undefined]);
  expect(await brotli?.text()).toBe(await plain?.text());
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

test('the scripts are fetched early, and none twice though the browser may keep none', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  const named = await page
    .locator('head link[rel="preload"][as="script"]')
    .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLLinkElement ? link.href : [])));
  expect(named).not.toHaveLength(0);
  for (const href of named) expect(asked.filter((name) => name === href)).toHaveLength(1);
});
