// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { FigureSource } from './FigureSource.tsx';

function source(id: string, dataset: Dataset = inventedDataset()) {
  const figure = dataset.figures.find((each) => each.id === id);
  if (figure === undefined) throw new Error(`no figure with this id: ${id}`);
  const host = partOfPage(dataset, <FigureSource dataset={dataset} figure={figure} />);
  const links = [...host.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
  return { texts: textsOf(host, 'p'), links };
}

test('a source has a link from its sections to the first of the figure’s words, by their place in the release', () => {
  expect(source('work')).toEqual({
    texts: ['Source: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2.'],
    links: [['Notes, 1 and 2', '#round-1.visits']],
  });
  // Before the loans stand 61 visits, 17, 4 boats, £12,345, 80 visits, their total, 3 boats and theirs.
  expect(source('money').links).toEqual([['Notes, 2', '#round-2.loans']]);
});

test('a source without sections is itself the link', () => {
  const sources = inventedDataset().sources.map(({ sections: _, ...rest }) => rest);
  expect(source('work', inventedDataset({ sources }))).toEqual({
    texts: ['Source: Harbour Office, bulletin 7, 5 June 2012.'],
    links: [['Harbour Office, bulletin 7, 5 June 2012', '#round-1.visits']],
  });
});

test('each of several sources has its own', () => {
  const dataset = inventedDataset();
  const [bulletin] = dataset.sources;
  if (bulletin === undefined) throw new Error('no source');
  const later = { ...bulletin, id: 'later', reference: 'bulletin 8', sections: [{ label: 'Table', line: 1 }] };
  const observations = dataset.observations.map((each) =>
    each.measure === 'boats' ? { ...each, source: 'later' } : each,
  );
  const { texts, links } = source('work', inventedDataset({ sources: [bulletin, later], observations }));
  expect(texts).toEqual([
    'Sources: Harbour Office, bulletin 7, 5 June 2012; Notes, 1 and 2. Harbour Office, bulletin 8, 5 June 2012; Table.',
  ]);
  expect(links.map(([text]) => text)).toEqual(['Notes, 1 and 2', 'Table']);
  expect(links[0]?.[1]).toBe('#round-1.visits');
  expect(links[1]?.[1]).not.toBe('#round-1.visits');
});
