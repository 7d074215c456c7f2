import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { bareHost } from './bareHost.ts';
import { deferred, holdRequest } from './holdRequest.ts';
import { answering, open, releaseOf } from './page.ts';
import { allow, partAddress, refuse } from './parts.ts';
import { figures, lines } from './release.ts';
import { resize } from './resize.ts';
import { expect, test } from './site.ts';
import { tooWide } from './tooWide.ts';

const script = () => partAddress('first');
const dataset = 'operation-maxim';
const [figure] = figures;
if (figure === undefined) throw new Error('the release has no figure');

const notStarted = (page: Page | Frame) =>
  page.getByRole('alert').filter({ hasText: /did not come|Opened from a file/ });
const alive = (page: Page | Frame) => page.locator('html[data-alive]').waitFor({ state: 'attached' });

/** A number that is pressed in the first figure is chosen. */
async function answers(page: Page | Frame): Promise<void> {
  await answering(page);
  const bar = page.getByRole('figure').first().getByRole('listitem').getByRole('button').first();
  await bar.click();
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
}

/** The page can be read whole, and its charts and tables chosen between, in the room that they had before. */
async function expectReadable(page: Page): Promise<void> {
  await expect(notStarted(page)).toBeVisible();
  const bar = releaseOf(page).locator('summary').filter({ hasText: 'Words in the release' });
  if (await bar.isVisible()) await bar.click();
  const paragraphs = releaseOf(page).getByRole('article').locator('p');
  await expect.poll(() => paragraphs.allTextContents()).toEqual(lines);
  const beginning = releaseOf(page).getByText('From the beginning');
  if (await beginning.isVisible()) await beginning.click();
  const unseen = () =>
    paragraphs.evaluateAll((all) =>
      all
        .filter((each) => /\S/.test(each.textContent ?? '') && !each.checkVisibility())
        .map(({ textContent }) => textContent),
    );
  await expect.poll(unseen).toEqual([]);
  if (await bar.isVisible()) await bar.click();
  for (const { title } of figures) {
    const shown = page.getByRole('figure').filter({ hasText: title });
    await shown.getByText('Chart', { exact: true }).click();
    await expect(shown.getByRole('img', { name: title })).toBeVisible();
    await shown.getByText('Table', { exact: true }).click();
    await expect(shown.getByRole('table', { name: title })).toBeVisible();
  }
  await expect.poll(() => tooWide(page)).toEqual([]);
}

test.describe('where a script does not come', () => {
  test.use({ expectedErrors: [/503|ERR_FAILED|dynamically imported|CORS/] });

  test('once, it is asked for once more, and nothing is said', async ({ page }) => {
    let asked = 0;
    await page.route(script(), (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
    });
    await open(page);
    expect(asked).toBeGreaterThan(1);
    await expect(notStarted(page)).toBeHidden();
    await answers(page);
  });

  test('once, after the reader loaded the page again, it is asked for once more', async ({ page }) => {
    await open(page);
    let asked = 0;
    await page.route(script(), (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
    });
    await page.reload();
    await answering(page);
    expect(asked).toBeGreaterThan(1);
    await expect(notStarted(page)).toBeHidden();
  });

  test('nor fails, that is said after ten seconds, all can be read, and when it comes the page starts', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.clock.install();
    const app = deferred();
    await holdRequest(page, script(), app);
    await page.goto('./');
    await expect(page.locator('html:not([data-alive])')).toHaveCount(1);
    await page.clock.fastForward(10_000);
    await expectReadable(page);
    app.resolve();
    await page.clock.resume();
    await answering(page);
    await expect(notStarted(page)).toBeHidden();
  });

  test('at 1360 and at 320 px that is said, all can be read, and the next try starts the page as it was asked for', async ({
    page,
  }) => {
    await page.route(script(), (route) => route.abort());
    await page.goto(`./?table=${figure.id}`);
    for (const width of [1360, 320]) {
      await resize(page, width);
      await expectReadable(page);
    }
    await page.unroute(script());
    await page.getByRole('button', { name: 'Try again' }).click();
    await answering(page);
    await expect(notStarted(page)).toBeHidden();
    await expect(page.getByRole('figure').first().getByRole('table')).toBeVisible();
  });

  test('what shows a figure alone, a try loads the page again as it is', async ({ page }) => {
    await refuse(page, 'EmbeddedFigure');
    await page.goto(`./embed/${figure.id}/?table=${figure.id}`);
    await expect(notStarted(page)).toBeVisible();
    await allow(page, 'EmbeddedFigure');
    await page.getByRole('button', { name: 'Try again' }).click();
    await answering(page);
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('as the page is opened from a file, it says so and can be read', async ({ page, complaints }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pathToFileURL(resolve('dist/index.html')).href);
    await expectReadable(page);
    complaints.splice(0);
  });
});

for (const width of [390, 1360]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('the page starts at a figure, when it is loaded again there, and when it is come back to', async ({
      page,
    }) => {
      await open(page, `./#${figures.at(-1)?.id}`);
      await expect(page.getByRole('figure').last()).toBeInViewport();
      await page.reload();
      await answering(page);
      await page.goto('about:blank');
      await page.goBack();
      await answering(page);
    });
  });
}

test('the page starts in a tab that is not shown', async ({ page, context, site }) => {
  await page.goto('about:blank');
  const [behind] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((address) => {
      window.open(address, '_blank', 'noopener');
    }, site),
  ]);
  await page.bringToFront();
  await alive(behind.mainFrame());
});

/** A page that shows an address in a strict frame, which has an origin of its own, far below what is seen. */
async function framed(page: Page, address: string): Promise<Frame> {
  const around = new URL('/around', address).href;
  await page.route(around, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<p style="height: 5000px"></p><iframe sandbox="allow-scripts" src="${address}" width="600" height="700"></iframe>`,
    }),
  );
  await page.goto(around);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

test('a figure answers in a strict frame far below what is seen, with and without its last slash', async ({
  page,
  site,
}) => {
  for (const address of [`embed/${figure.id}/`, `embed/${figure.id}`]) {
    const frame = await framed(page, `${site}${address}`);
    await alive(frame);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await answers(frame);
  }
});

test.describe('of a host that knows nothing of the site', () => {
  test.use({ expectedErrors: [/404|CORS|ERR_FAILED|dynamically imported/] });
  let host: Awaited<ReturnType<typeof bareHost>>;
  test.beforeAll(async () => {
    host = await bareHost();
  });
  test.afterAll(() => host.close());

  for (const places of [
    ['', `/${dataset}`],
    [`/embed/${figure.id}`, `/${dataset}/embed/${figure.id}`],
  ]) {
    test(`“${places.join('”, “')}” in a folder answer, with and without the last slash, and keep what the address asks for`, async ({
      page,
    }) => {
      for (const place of places) {
        for (const slash of ['', '/']) {
          const rest = `?table=${figure.id}&utm_source=a#${figure.id}`;
          await page.goto('about:blank');
          await open(page, `${host.address}${place}${slash}${rest}`);
          await expect(page.getByRole('figure').first().getByRole('table')).toBeVisible();
          await expect(page).toHaveURL(`${host.address}${place}/${rest}`);
        }
      }
    });
  }

  test('a letter that the page’s cut of its font lacks brings the whole font, without the last slash too', async ({
    page,
  }) => {
    await open(page, host.address);
    const whole = page.waitForResponse(/\.woff2$/);
    await page.getByRole('heading', { level: 1 }).evaluate((title) => title.append('Ñ'));
    expect((await whole).status()).toBe(200);
  });

  test('a strict frame is the figure as it is without scripts, and says so', async ({ page }) => {
    const frame = await framed(page, `${host.address}/embed/${figure.id}/`);
    await expect(notStarted(frame)).toBeVisible();
    await expect(frame.getByRole('img', { name: figure.title })).toBeVisible();
    await frame.getByText('Table', { exact: true }).click();
    await expect(frame.getByRole('table', { name: figure.title })).toBeVisible();
  });
});
