import { JSDOM } from 'jsdom';
import { fontsOf } from './fonts.ts';
import { answering, open } from './page.ts';
import { expect, look, test } from './site.ts';

const pages = [
  { address: './', framed: false },
  { address: './operation-maxim/', framed: false },
  { address: './embed/money/', framed: true },
  { address: './operation-maxim/embed/money/', framed: true },
];

test('each page is served with the policy of its meta element, with its font and its style, and is shown in that font', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const { address, framed } of pages)
    await look(address, async () => {
      asked.length = 0;
      const response = await page.goto(address);
      const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      // The header is that of all pages, whose styles find the fonts from where each stands.
      const named = / 'sha256-[^']+'/g;
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy.replace(named, '')).toBe(`${meta?.replace(named, '')}${framed ? '' : "; frame-ancestors 'none'"}`);
      // The script that starts the app, and the page's style.
      expect(meta?.match(named)).toHaveLength(2);
      expect(policy.match(named)).toEqual(expect.arrayContaining(meta?.match(named) ?? []));
      await expect(page.locator('body')).toHaveCSS('font-family', /^"Source Sans 3", "Fallback Segoe"/);
      await answering(page);
      expect(asked.filter((one) => /\.(woff2|css)$/.test(one))).toEqual([]);
      const fonts = () => fontsOf(page, 'main :is(h1, h2, p, td, text):not(.release *)');
      await expect.poll(fonts).toEqual(Array(2).fill(expect.stringMatching(/^Source Sans 3( \w+)*$/)));
    });
});

test('a letter that the site does not need is fetched with the whole font', async ({ page }) => {
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

test('the dataset that the page names is served', async ({ request }) => {
  const { document } = new JSDOM(await (await request.get('./')).text()).window;
  const address = document.querySelector('link[id="page.dataset"]')?.getAttribute('href');
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
    .locator('head link[rel="modulepreload"]')
    .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLLinkElement ? link.href : [])));
  expect(named).not.toHaveLength(0);
  for (const href of named) expect(asked.filter((name) => name === href)).toHaveLength(1);
});
