import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { open } from './page.ts';
import { figures, lines, observations, totals } from './release.ts';
import { resize } from './resize.ts';
import { expect, test } from './site.ts';

/** What a reading mode leaves of a page, runs of white space as one space. */
function read(html: string): { text: string; kept: Document } {
  const article = new Readability(new JSDOM(html).window.document).parse();
  const kept = new JSDOM(article?.content ?? '').window.document;
  return { text: spaced(article?.textContent ?? ''), kept };
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
const timesIn = (text: string, words: string) => text.split(words).length - 1;
const tagsOf = (place: ParentNode | undefined, selector: string) =>
  [...(place?.querySelectorAll(selector) ?? [])].map(({ textContent }) => spaced(textContent ?? ''));

/** Expects what must be whole in both: the page as it is served, and as it stands once its scripts have run. */
function expectWhole({ text, kept }: ReturnType<typeof read>): void {
  for (const { words } of [...observations, ...totals]) expect(text).toContain(words);
  const lost = lines.map(spaced).filter((line) => !text.includes(line));
  expect(lost).toEqual([]);
  for (const words of [
    'UK Immigration Service (UKIS) removed 31 people as illegal entrants to the UK.',
    'Removed by the UK Immigration Service (UKIS), “as illegal entrants to the UK”.',
  ])
    expect(text).toContain(words);
  const parts = [...kept.querySelectorAll('figure')];
  expect(parts).toHaveLength(figures.length);
  for (const [index, { title, bars }] of figures.entries()) {
    expect(timesIn(text, title), title).toBe(1);
    const shown = bars.map((bar) => /: (not reported|£?\d+(?:,\d+)*)/.exec(bar)?.[1] ?? bar);
    const cells = tagsOf(parts[index], 'tbody td').filter((cell) => /\d|not reported/.test(cell));
    expect(cells).toEqual(shown);
  }
}

test('a reading mode keeps of the page as it is served every number, term and figure once, and the release', async ({
  request,
}) => {
  const html = await (await request.get('./')).text();
  const found = read(html);
  expectWhole(found);
  // No chart is spelled out beside its table, which holds each of its numbers once.
  expect(found.text).not.toContain('Bar chart');
  expect(found.kept.querySelectorAll('svg text')).toHaveLength(0);
});

test('and so it does of the page that is used, at 1360 and at 390 px', async ({ page }) => {
  await open(page);
  for (const width of [1360, 390]) {
    await resize(page, width);
    expectWhole(read(await page.content()));
  }
});

test('who reads by line, without styles and scripts, meets what is said of a chart once', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const { body } = new JSDOM(html).window.document;
  for (const hidden of body.querySelectorAll('script, style, [hidden], [aria-hidden=true]')) hidden.remove();
  for (const { id, title } of figures) {
    const figure = spaced(body.querySelector(`#${id}`)?.textContent ?? '');
    expect(timesIn(figure, title), title).toBe(1);
  }
});
