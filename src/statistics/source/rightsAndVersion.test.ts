import { describe, expect, it } from 'vitest';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { rightsAndVersion } from './rightsAndVersion.ts';

const sha256 = `26e299dc${'0'.repeat(56)}`;
const version = 'Harbour Repair Scheme, dataset version 1.0, SHA-256 begins 26e299dc00000000.';

const withRights = (...rights: (string | undefined)[]) =>
  inventedDataset({
    sources: rights.map(
      (stated, index): Source => ({
        id: `source-${index}`,
        publisher: 'Harbour Office',
        title: 'Repairs',
        published: '2012',
        lines: ['61 visits'],
        ...(stated === undefined ? {} : { rights: stated }),
      }),
    ),
  });

const closing = (dataset: Dataset) => rightsAndVersion(dataset, dataset.sources, sha256);

describe('what stands at the end of a sheet', () => {
  it('is the rights, then the dataset, its version and the first sixteen digits of its hash', () => {
    expect(closing(inventedDataset())).toEqual([
      'Rights in the source: © Harbour Office 2012. Free to quote.',
      version,
    ]);
  });

  it('states rights that several sources share only once, in the order of the sources', () => {
    expect(closing(withRights('© B', '© A', undefined, '© B'))).toEqual([
      'Rights in the source: © B',
      'Rights in the source: © A',
      version,
    ]);
  });

  it('states the rights of the sources used, not of others', () => {
    const dataset = withRights('© A', '© B');
    expect(rightsAndVersion(dataset, dataset.sources.slice(1), sha256)).toEqual(['Rights in the source: © B', version]);
  });

  it('states no rights where no source does', () => {
    expect(closing(withRights(undefined))).toEqual([version]);
  });
});
