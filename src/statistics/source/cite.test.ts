import { describe, expect, it } from 'vitest';
import type { Source } from '#src/dataset/schema.ts';
import { cite, citeBriefly } from './cite.ts';

const source: Source = {
  id: 'bulletin',
  publisher: 'Harbour Office',
  title: 'Repairs so far',
  reference: 'bulletin 7',
  published: '2012-06-05',
  lines: [''],
};
const { reference: _, ...unnumbered } = source;

describe('a citation', () => {
  it('names publisher, year, title, reference and day', () => {
    expect(cite(source)).toBe('Harbour Office (2012). “Repairs so far”, bulletin 7, 5 June 2012.');
  });

  it('leaves out a reference that there is not', () => {
    expect(cite(unnumbered)).toBe('Harbour Office (2012). “Repairs so far”, 5 June 2012.');
  });

  it('knows no more of the date than the source says', () => {
    expect(cite({ ...source, published: '2012-06' })).toBe(
      'Harbour Office (2012). “Repairs so far”, bulletin 7, June 2012.',
    );
    expect(cite({ ...source, published: '2012' })).toBe('Harbour Office (2012). “Repairs so far”, bulletin 7, 2012.');
  });
});

describe('a brief citation', () => {
  it('names a source by its reference', () => {
    expect(citeBriefly(source)).toBe('Harbour Office, bulletin 7, 5 June 2012');
  });

  it('names it by its title where it has no reference', () => {
    expect(citeBriefly(unnumbered)).toBe('Harbour Office, “Repairs so far”, 5 June 2012');
  });
});
