// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Dataset, Observation } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { ReleaseText } from './ReleaseText.tsx';

const shown = (dataset: Dataset, search = '') => partOfPage(dataset, <ReleaseText dataset={dataset} />, search);

/** A dataset of one release with these lines, in which the first measures are stated for the first round. */
function released(lines: string[], ...quotes: string[]): Dataset {
  const { sources, measures } = inventedDataset();
  const observations = quotes.map(
    (quote, index): Observation => ({ phase: 'round-1', measure: measures[index]?.id ?? '', value: 1, quote }),
  );
  return inventedDataset({
    sources: sources.map((source) => ({ ...source, lines })),
    observations,
    statedTotals: [],
    highlights: [],
  });
}

/** The links of the release: what is named, what it goes to. */
const links = (host: HTMLElement) =>
  [...host.querySelectorAll('a')].map((link) => [link.getAttribute('aria-label'), link.dataset['number']]);

/** The lines as they stand, characters untouched. */
const lines = (host: HTMLElement) =>
  [...host.querySelectorAll('.release-lines > p')].map(({ textContent }) => textContent);

describe('the release', () => {
  it('stands word for word, white space and empty lines included', () => {
    const given = [
      '  Two  spaces,\u00a0one that holds ',
      '',
      'a ‘quote’ and a "quote"',
      '• 1\u2009000 <b>pairs</b> & more',
    ];
    expect(lines(shown(released(given)))).toEqual(given);
  });

  it('names each number by the words shown, then by what they are', () => {
    expect(links(shown(inventedDataset()))).toEqual([
      ['61 visits: Visits, Round 1', 'round-1.visits'],
      ['17 for repairs: Visits for repairs, Round 1', 'round-1.repairs'],
      ['4 boats moved: Boats moved, Round 1', 'round-1.boats'],
      ['£ 12,345 was paid in grants: Grants, Round 1', 'round-1.grants'],
      ['80 Visits: Visits, Round 2', 'round-2.visits'],
      ['All rounds = 141: All visits', 'total.visits'],
      ['3 Boats moved: Boats moved, Round 2', 'round-2.boats'],
      ['8: All boats moved', 'total.boats'],
      ['Loans of £1.5m: Loans, Round 2', 'round-2.loans'],
      ['Rope handed out: 12.5 kg: Rope handed out, Round 2', 'round-2.rope'],
    ]);
  });

  it('underlines numbers by their phase, and totals as totals', () => {
    const classes = [...shown(inventedDataset()).querySelectorAll('a')].slice(3, 6).map(({ className }) => className);
    expect(classes[0]).toContain('stated phase-1');
    expect(classes[1]).toContain('stated phase-2');
    expect(classes[2]).toContain('stated total');
  });

  it('lights up the number that the address names', () => {
    const host = shown(inventedDataset(), '?select=total.boats');
    expect(textsOf(host, '[data-highlight=selected]')).toEqual(['8']);
  });

  it('is in the language of the dataset', () => {
    const language = (dataset: Dataset) => {
      const lines = shown(dataset).querySelector('.release-lines');
      return [lines?.getAttribute('lang'), lines?.getAttribute('dir')];
    };
    expect(language(inventedDataset({ language: 'ar' }))).toEqual(['ar', 'rtl']);
    const { language: _, ...unnamed } = inventedDataset();
    expect(language(unnamed)).toEqual([null, null]);
  });
});

describe('words that several numbers share', () => {
  it('go to the inner number where one quote stands inside another, and name both', () => {
    const host = shown(released(['61 visits, 17 of them repairs'], '61 visits, 17 of them repairs', '17 of them'));
    expect(links(host)).toEqual([
      ['61 visits, : Visits, Round 1', 'round-1.visits'],
      ['17 of them: Visits for repairs, Round 1; Visits, Round 1', 'round-1.repairs round-1.visits'],
      [' repairs: Visits, Round 1', 'round-1.visits'],
    ]);
  });

  it('are one link where the quotes are the same, lit up by each, and chosen one after the other', async () => {
    const host = shown(released(['17 visits and repairs each'], '17 visits and repairs', '17 visits and repairs'));
    const [link, ...others] = host.querySelectorAll('a');
    if (link === undefined) throw new Error('no link');
    expect(others).toEqual([]);
    expect(link.getAttribute('aria-label')).toBe('17 visits and repairs: Visits, Round 1; Visits for repairs, Round 1');
    for (const [search, current] of [
      ['?select=round-1.visits', 'true'],
      ['?select=round-1.repairs', 'true'],
      ['', null],
    ]) {
      link.click();
      await vi.waitFor(() => expect(link.getAttribute('aria-current')).toBe(current));
      await vi.waitFor(() => expect(location.search).toBe(search));
    }
  });

  it('are never a link inside a link', () => {
    const host = shown(released(['12 boats and barges 7'], '12 boats and barges', 'barges 7', 'boats'));
    expect(host.querySelectorAll('a a')).toHaveLength(0);
    expect(lines(host)).toEqual(['12 boats and barges 7']);
  });

  it('run on over lines, a link in each that has words', () => {
    const host = shown(released(['So far 61', '', 'visits'], '61\n\nvisits'));
    expect(links(host)).toEqual([
      ['61: Visits, Round 1', 'round-1.visits'],
      ['visits: Visits, Round 1', 'round-1.visits'],
    ]);
    expect(lines(host)).toEqual(['So far 61', '', 'visits']);
  });
});

describe('what stands before the first number', () => {
  const long = `Said at length, ${'word after word, '.repeat(20)}to its end.`;
  const given = ['Boats', '', long, '', 'Notes', '', '1. So far 61 visits.'];
  const release = released(given, '61 visits');
  const [source] = release.sources;
  if (source === undefined) throw new Error('no source');
  const dataset = { ...release, sources: [{ ...source, title: 'Boats', sections: [{ label: 'Notes, 1', line: 7 }] }] };

  it('can be opened in its place, under the headline, by what says how many numbers follow, and where', () => {
    const host = shown(dataset);
    const beginning = host.querySelector('details');
    expect(beginning?.open).toBe(false);
    expect(textsOf(host, 'summary > :first-child')).toEqual(['1 number, in “Notes”.']);
    expect(textsOf(host, 'summary > .when-closed')).toEqual(['From the beginning']);
    expect(textsOf(host, 'details p')).toEqual(['', long]);
    expect(lines(host)).toEqual(given);
  });

  it('is shown where it is short', () => {
    expect(shown(inventedDataset()).querySelector('details')).toBeNull();
  });

  it('is of each source its own', () => {
    const later = { ...source, id: 'later', lines: ['9 boats'] };
    const both = { ...dataset, sources: [...dataset.sources, later, { ...source, id: 'last', lines: given }] };
    const observations: Observation[] = [
      ...dataset.observations,
      { phase: 'round-2', measure: 'boats', value: 9, quote: '9 boats', source: 'later' },
      { phase: 'round-2', measure: 'visits', value: 61, quote: '61 visits', source: 'last' },
    ];
    const articles = [...shown({ ...both, observations }).querySelectorAll('article')];
    expect(articles.map((article) => article.querySelectorAll('details').length)).toEqual([1, 0, 1]);
  });
});

describe('several sources', () => {
  const { sources } = inventedDataset();
  const later = { id: 'later', publisher: 'Pier Office', title: 'More repairs', published: '2013', lines: ['9 boats'] };
  const dataset = inventedDataset({
    sources: [...sources, later],
    observations: [{ phase: 'round-2', measure: 'boats', value: 9, quote: '9 boats', source: 'later' }],
    statedTotals: [],
    highlights: [],
  });

  it('stand one after the other, each under its publisher and date', () => {
    const host = shown(dataset);
    expect(textsOf(host, 'article > p')).toEqual([
      'Harbour Office, bulletin 7, 5 June 2012',
      'Pier Office, “More repairs”, 2013',
    ]);
    const [first, second] = host.querySelectorAll('article');
    expect(first?.querySelectorAll('a:not(.term)')).toHaveLength(0);
    expect(textsOf(second ?? host, 'a:not(.term)')).toEqual(['9 boats']);
  });
});
