// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { partOfPage, textsOf } from '#src/testing/renderPart.tsx';
import { SourceNotices } from './SourceNotices.tsx';

function shown(...notices: (string[] | undefined)[]): HTMLElement {
  const [bulletin] = inventedDataset().sources;
  if (bulletin === undefined) throw new Error('no source');
  const { notice: _, ...plain } = bulletin;
  const sources = notices.map((notice, index) => ({
    ...plain,
    id: `source-${index}`,
    ...(notice === undefined ? {} : { notice }),
  }));
  const dataset = inventedDataset({ sources });
  return partOfPage(dataset, <SourceNotices dataset={dataset} />);
}

test('a notice, of one line or several, of one source or several, is on the page whole and can be read whole', () => {
  for (const notices of [
    [['It is kept.']],
    [['It is kept.', 'See the other page.']],
    [['Kept.'], undefined, ['Kept too.']],
  ]) {
    const host = shown(...notices);
    expect(textsOf(host, 'p')).toEqual(notices.flatMap((lines) => lines ?? []));
    expect(textsOf(host, 'summary span')).toEqual(['Read all', 'Less']);
  }
});

test('there is no notice where no source has one', () => {
  expect(shown(undefined).childElementCount).toBe(0);
});
