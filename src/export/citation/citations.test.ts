import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { hostileDataset } from '#src/testing/hostileTexts.ts';
import { citationFiles, citeDataset, citeFigure, citeRelease } from './citations.ts';

const sha256 = 'ab'.repeat(32);
const dataset = inventedDataset({ changes: [{ version: '1.0', date: '2013-01-31', note: 'First.' }] });
const loadedDataset = { dataset, sha256 };

/** What another program keeps of BibTeX or RIS. */
const read = (text: string) => new Cite(text).data;

function sourceOf({ sources: [source] }: Dataset): Source {
  if (source === undefined) throw new Error('no source');
  return source;
}

const cited = 'Harbour Office (2012). “Harbour Repair Scheme: results so far”, bulletin 7, 5 June 2012.';
const notice = 'On its page: “This page is kept as it was.”';
const rights = '© Harbour Office 2012. Free to quote.';

describe('a release is cited', () => {
  const citation = citeRelease(dataset, sourceOf(dataset));

  test('in a sentence, with its address and what its page says', () => {
    expect(citation.text).toBe(`${cited} https://harbour.example/bulletins/7 ${notice}`);
  });

  test('in BibTeX', () => {
    expect(citation.bibtex).toBe(`@misc{harbour-repair:bulletin,
  author = {{Harbour Office}},
  title = {{Harbour Repair Scheme: results so far}},
  howpublished = {bulletin 7},
  year = {2012},
  month = jun,
  day = {5},
  url = {https://harbour.example/bulletins/7},
  note = {${notice} ${rights}},
  langid = {en-GB}
}
`);
  });

  test('in RIS', () => {
    expect(citation.ris.split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - harbour-repair:bulletin',
      'AU  - Harbour Office',
      'TI  - Harbour Repair Scheme: results so far',
      'PY  - 2012',
      'DA  - 2012/06/05/',
      'PB  - Harbour Office',
      'SN  - bulletin 7',
      'UR  - https://harbour.example/bulletins/7',
      `N1  - ${notice}`,
      `N1  - ${rights}`,
      'LA  - en-GB',
      'ER  - ',
      '',
    ]);
  });

  test('so that another program reads the same from BibTeX', () => {
    expect(read(citation.bibtex)).toMatchObject([
      {
        'citation-key': 'harbour-repair:bulletin',
        title: 'Harbour Repair Scheme: results so far',
        author: [{ family: 'Harbour Office' }],
        issued: { 'date-parts': [[2012, 6, 5]] },
        publisher: 'bulletin 7',
        URL: 'https://harbour.example/bulletins/7',
        note: `${notice} ${rights}`,
      },
    ]);
  });

  test('so that another program reads the same from RIS', () => {
    expect(read(citation.ris)).toMatchObject([
      {
        type: 'report',
        title: 'Harbour Repair Scheme: results so far',
        author: [{ literal: 'Harbour Office' }],
        issued: { 'date-parts': [[2012, 6, 5]] },
        publisher: 'Harbour Office',
        number: 'bulletin 7',
        URL: 'https://harbour.example/bulletins/7',
      },
    ]);
  });

  test.each([
    ['2012', [[2012]]],
    ['2012-06', [[2012, 6]]],
  ])('with as much of its date as is known: %s', (date, parts) => {
    const { bibtex, ris } = citeRelease(dataset, { ...sourceOf(dataset), published: date });
    const issued = { 'date-parts': parts };
    expect(read(bibtex)).toMatchObject([{ issued }]);
    expect(read(ris)).toMatchObject([{ issued }]);
  });
});

describe('a dataset is cited', () => {
  test('without an author, with its release', () => {
    const { text, bibtex, ris } = citeDataset(loadedDataset, 'https://here.example/');
    expect(text).toBe(
      '“Harbour Repair Scheme”, dataset, version 1.0 (SHA-256 abababababababab…), 31 January 2013. ' +
        `From: ${cited} https://here.example/`,
    );
    expect(read(bibtex)).toMatchObject([{ title: 'Harbour Repair Scheme', note: `From: ${cited} ${rights}` }]);
    expect(read(bibtex)).not.toMatchObject([{ author: [{}] }]);
    expect(read(ris)).toMatchObject([
      { type: 'dataset', title: 'Harbour Repair Scheme', issued: { 'date-parts': [[2013, 1, 31]] } },
    ]);
  });

  test('without a date where it has none', () => {
    const { changes: _, ...undated } = dataset;
    const { text, bibtex, ris } = citeDataset({ dataset: undated, sha256 });
    expect(text).toBe(`“Harbour Repair Scheme”, dataset, version 1.0 (SHA-256 abababababababab…). From: ${cited}`);
    expect(bibtex).not.toContain('year');
    expect(ris).not.toContain('PY  -');
  });
});

test('a figure is cited by its number and headline', () => {
  const [, figure] = dataset.figures;
  if (figure === undefined) throw new Error('no second figure');
  const { text, bibtex, ris } = citeFigure(loadedDataset, figure, 'https://here.example/#money');
  expect(text).toBe(
    'Figure 2. “£1,500,000 lent in Round 2”, in “Harbour Repair Scheme”, version 1.0 (SHA-256 abababababababab…). ' +
      `From: ${cited} https://here.example/#money`,
  );
  expect(read(bibtex)).toMatchObject([
    { title: '£1,500,000 lent in Round 2', note: `Figure 2 of “Harbour Repair Scheme”. From: ${cited} ${rights}` },
  ]);
  expect(read(ris)).toMatchObject([{ title: '£1,500,000 lent in Round 2', URL: 'https://here.example/#money' }]);
});

test('one file holds the releases and the dataset', () => {
  const { bibtex, ris } = citationFiles(loadedDataset);
  const titles = [{ title: 'Harbour Repair Scheme: results so far' }, { title: 'Harbour Repair Scheme' }];
  expect(read(bibtex)).toMatchObject(titles);
  expect(read(ris)).toMatchObject(titles);
});

describe('hostile texts come back', () => {
  const { bibtex, ris } = citeRelease(hostileDataset, sourceOf(hostileDataset));
  const title = '100% of $5_#1 ~ ^ \\ & {braces} “é” ביקורים';

  test('from BibTeX', () => {
    expect(read(bibtex)).toMatchObject([
      {
        title,
        author: [{ family: 'Harbour, Quay & Sons {Ltd}' }],
        publisher: 'no. 50%_#7',
        URL: 'https://harbour.example/a_b?c=%20d&e=~f#g%7Bh%7D',
        note: 'On its page: “Kept {as} it was & is.”',
      },
    ]);
  });

  test('from RIS, a body’s name without its commas', () => {
    expect(read(ris)).toMatchObject([
      {
        title,
        author: [{ literal: 'Harbour Quay & Sons {Ltd}' }],
        publisher: 'Harbour, Quay & Sons {Ltd}',
        number: 'no. 50%_#7',
        URL: 'https://harbour.example/a_b?c=%20d&e=~f#g{h}',
      },
    ]);
  });
});
