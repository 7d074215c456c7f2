import { describe, expect, it } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { quoteNumber } from './quoteNumber.ts';

const dataset = inventedDataset();
const cited = 'Harbour Office (2012). “Harbour Repair Scheme: results so far”, bulletin 7, 5 June 2012.';

describe('a number to paste', () => {
  it('is the sentence that states it, with where it stands, the citation and the link', () => {
    expect(quoteNumber(dataset, { phase: 'round-1', measure: 'visits' }, 'https://here.example/?select=a')).toBe(
      '“First round: the scheme opened in May 2011, with 61 visits,17 for repairs, and 4 boats moved.” ' +
        `(Notes, 1; line 3). ${cited} https://here.example/?select=a`,
    );
  });

  it('has no link where none is given, and no bullet of its list', () => {
    expect(quoteNumber(dataset, { phase: 'round-2', measure: 'rope' })).toBe(
      `“Rope handed out: 12.5 kg.” (Notes, 2; line 10). ${cited}`,
    );
  });

  it('says of a total that its parts do not add up to it', () => {
    expect(quoteNumber(dataset, { total: 'boats' })).toBe(
      '“3 Boats moved [Both rounds = 8];” (Notes, 2; line 8). ' +
        'All boats moved: Round 1 and Round 2 add up to 7; the release states 8, 1 more than its parts. ' +
        cited,
    );
  });

  it('says nothing more of one that agrees', () => {
    expect(quoteNumber(dataset, { total: 'visits' })).toBe(
      `“80 Visits [All rounds = 141];” (Notes, 2; line 7). ${cited}`,
    );
  });

  it('stands on one line where the release goes on to the next', () => {
    const observations = [
      {
        phase: 'round-2',
        measure: 'boats',
        value: 3,
        quote: '3 Boats moved [Both rounds = 8];\n• Loans',
        printed: '3',
      },
    ];
    expect(quoteNumber({ ...dataset, observations }, { phase: 'round-2', measure: 'boats' })).toMatch(
      /^“3 Boats moved \[Both rounds = 8\]; • Loans of £1\.5m, the first of their kind; and” \(/,
    );
  });

  it('is nothing where none was reported', () => {
    expect(quoteNumber(dataset, { phase: 'round-2', measure: 'grants' })).toBeUndefined();
  });
});
