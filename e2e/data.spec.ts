import { readFileSync } from 'node:fs';
import { expect, test } from './site.ts';

const file = readFileSync('data/operation-maxim.json');

test('data and the list of datasets are served byte for byte as they stand in the repository', async ({ request }) => {
  const response = await request.get('./data/operation-maxim.json');
  expect(response.headers()['content-type']).toContain('application/json');
  expect(file.equals(await response.body())).toBe(true);
  const list = await request.get('./data/index.json');
  expect(readFileSync('data/index.json').equals(await list.body())).toBe(true);
});

test('the page as it is served names its language, title and what it is about, before any script', async ({
  request,
}) => {
  const html = await (await request.get('./')).text();
  expect(html).toMatch(/<html lang="en-GB"/);
  expect(html).toContain('<title>Operation Maxim</title>');
  expect(html).toContain(
    '<meta name="description" content="Every number of Metropolitan Police Authority press release 09/04, 16 February 2004, on organised immigration crime in London, beside its words." />',
  );
});

test('the page offers the data, and says where the release was, how to cite it, and what rights are stated', async ({
  page,
}) => {
  await page.goto('./');
  const section = page.getByRole('region', { name: 'Use these data' });
  const offered = section.getByRole('link', { name: 'operation-maxim.json' });
  const data = await offered.evaluate((element: HTMLAnchorElement) => element.href);
  expect(file.equals(await (await page.request.get(data)).body())).toBe(true);
  await expect(section).toContainText(
    'Metropolitan Police Authority (2004). “MPA calls for closer partnership working to fight organised immigration crime”, press release 09/04, 16 February 2004.',
  );
  await expect(section).toContainText(
    '© Metropolitan Police Authority 2004. No reuse licence is stated; quoted for research and review.',
  );
  const address = 'http://policeauthority.org/metropolitan/news/press/2004/04-009/index.html';
  await expect(section.getByRole('link', { name: address })).toHaveAttribute('href', address);
  await expect(page.getByRole('complementary', { name: 'Notice' }).getByRole('paragraph')).toHaveText([
    "Warning: This is archived material and may be out of date. The Metropolitan Police Authority has been replaced by the Mayor's Office for Policing and Crime (MOPC).",
    'See the MOPC website for further information.',
  ]);
});
