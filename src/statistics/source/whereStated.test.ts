import { describe, expect, it } from 'vitest';
import type { Dataset, Source } from '#src/dataset/schema.ts';
import { inventedDataset } from '#src/testing/dataset.ts';
import { placeInSource, whereStated } from './whereStated.ts';

const letter: Source = {
  id: 'letter',
  publisher: 'Quay Society',
  title: 'On ropes',
  published: '2013-02',
  lines: [...Array.from({ length: 1233 }, (_, index) => `Letter ${index + 1}`), 'Rope: 40 coils'],
};

const dataset: Dataset = inventedDataset({ sources: [...inventedDataset().sources, letter] });
const coils = { quote: '40 coils', source: 'letter' };

describe('where words stand', () => {
  it('is a source, a section and a line', () => {
    expect(whereStated(dataset, { quote: '80 Visits' })).toBe(
      'Harbour Office, bulletin 7, 5 June 2012; Notes, 2; line 7',
    );
    expect(placeInSource(dataset, { quote: '80 Visits' })).toBe('Notes, 2; line 7');
  });

  it('is the source that they name, by its title where it has no reference, and its line where it has no sections', () => {
    expect(whereStated(dataset, coils)).toBe('Quay Society, “On ropes”, February 2013; line 1,234');
    expect(placeInSource(dataset, coils)).toBe('line 1,234');
  });

  it('is found by the passage around words that occur more than once', () => {
    expect(placeInSource(dataset, { quote: '8', within: 'Both rounds = 8' })).toBe('Notes, 2; line 8');
  });

  it('is the source alone where the words are not in it once', () => {
    expect(whereStated(dataset, { quote: '9,999 oars' })).toBe('Harbour Office, bulletin 7, 5 June 2012');
    expect(placeInSource(dataset, { quote: '9,999 oars' })).toBe('');
  });

  it('cannot be in a source that is not there', () => {
    expect(() => whereStated(dataset, { quote: '61 visits', source: 'diary' })).toThrow('no source with the id: diary');
  });
});
