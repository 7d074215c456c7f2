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
