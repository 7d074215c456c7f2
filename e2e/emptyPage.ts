import type { Page } from '@playwright/test';

/** Lets every page come without what it shows and without its data, so that it has to fetch them. */
export async function unserved(page: Page): Promise<void> {
  await page.route(isPage, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [start = html, rest = ''] = html.split('<div id="page.root">');
    const end = rest.split('id="page.data">').at(-1)?.split('</script>').slice(1).join('</script>');
    await route.fulfill({
      response,
      body: `${start}<div id="page.root"></div>${end}`,
    });
  });
}

const isPage = ({ pathname }: URL) => pathname.endsWith('/');
