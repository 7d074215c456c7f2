// @vitest-environment jsdom
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { noPrerenderedCharts } from '#src/figures/chart/prerenderedCharts.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage } from '#src/testing/renderPart.tsx';
import { servedMarkup } from '#src/testing/servedMarkup.ts';
import { NumberLink } from './number/NumberLink.tsx';
import { Root } from './Root.tsx';
import { createViewStore } from './state/viewStore.ts';

afterAll(() => vi.unstubAllGlobals());

/** The page of a dataset as it is served. */
async function served(dataset: Dataset): Promise<Document> {
  const site = { link: { url: './b.json' }, datasetHref: './b.json', figure: undefined, datasetUrl: undefined };
  const given = { dataset, sha256: 'ab'.repeat(32), file: new Uint8Array() };
  const page = <Root site={site} given={given} charts={noPrerenderedCharts} />;
  return new DOMParser().parseFromString(await servedMarkup(page), 'text/html');
}

const idsIn = (page: ParentNode) => [...page.querySelectorAll('[id]')].map(({ id }) => id);

const invented = inventedDataset();
const [first, second] = invented.phases;
if (first === undefined || second === undefined) throw new Error('no phases');

/** What is compared at first leaves out the last round: some of its numbers stand in figures, one in none. */
const three = inventedDataset({ phases: [{ id: 'round-0', label: 'Round 0' }, first, second] });

const keys = [
  ...['round-1.visits', 'round-1.repairs', 'round-1.boats', 'round-1.grants'],
  ...['round-2.visits', 'round-2.boats', 'round-2.loans', 'round-2.rope'],
  ...['total.visits', 'total.boats'],
];

const oneRound = inventedDataset({
  phases: [first],
  observations: invented.observations.filter(({ phase }) => phase === first.id),
  figures: invented.figures.filter(({ kind }) => kind === 'phases'),
  statedTotals: [],
  highlights: [],
  tables: [],
});

describe.each([
  ['two phases', invented, keys],
  ['three phases', three, keys],
  ['one phase', oneRound, keys.slice(0, 4)],
])('on the page of %s as it is served', async (_, dataset, expected) => {
  const page = await served(dataset);
  const ids = idsIn(page);

  it('each id is there once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('each number has its words in the release and its place beside it', () => {
    expect(idsIn(page.querySelector('.release') ?? page).filter((id) => expected.includes(id))).toHaveLength(
      expected.length,
    );
    const places = idsIn(page.querySelector('main') ?? page).filter((id) => id.startsWith('at-'));
    expect(places.toSorted()).toEqual(expected.map((key) => `at-${key}`).toSorted());
  });

  it('each link of a number leads to what is there', () => {
    const links = [...page.querySelectorAll('a[data-number], a[data-reference]')].map((a) => a.getAttribute('href'));
    expect(links.length).toBeGreaterThanOrEqual(2 * expected.length);
    expect(links.filter((href) => !href?.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([]);
  });
});

it('words of several numbers are linked to by each of them', async () => {
  const observations = invented.observations
    .slice(0, 2)
    .map((each) => ({ ...each, value: 61, quote: '61 visits', printed: '61' }));
  const page = await served(inventedDataset({ observations, statedTotals: [], highlights: [] }));
  const words = page.querySelectorAll('.release a[data-number]');
  expect([...words].map((link) => [link.id, ...idsIn(link)])).toEqual([['round-1.visits', 'round-1.repairs']]);
});

describe('with scripts', () => {
  const loans = { phase: 'round-2', measure: 'loans' };

  it.each(['focusin', 'pointerover', 'pointerdown'])(
    'a number’s address selects it and keeps what the address says after %s',
    (reached) => {
      const host = partOfPage(invented, <NumberLink dataset={invented} target={loans} />, '?table=work');
      const link = host.querySelector('a');
      expect(link?.getAttribute('href')).toBe('#round-2.loans');
      link?.dispatchEvent(new Event(reached, { bubbles: true }));
      expect(link?.getAttribute('href')).toBe('?select=round-2.loans&table=work');
    },
  );

  it.each([
    ['#round-1.visits', ''],
    ['#at-total.visits', ''],
    ['#work', '#work'],
    ['#also.reported', '#also.reported'],
  ])('a choice at the address %s leaves %s', (before, after) => {
    history.replaceState(null, '', `/page${before}`);
    createViewStore(invented, window).selection.select('round-2.loans', 'page');
    expect(location.search + location.hash).toBe(`?select=round-2.loans${after}`);
  });
});
