import { describe, expect, it } from 'vitest';
import { formatMeaning, longDictionary, totalsDictionary } from './dictionary.ts';
import { longHeader } from './longTable.ts';
import { totalsHeader } from './totalsTable.ts';

const meaning = (columns: typeof longDictionary, name: string) =>
  columns.filter(({ column }) => column === name).map(formatMeaning);

describe('the dictionary', () => {
  it('has every column of both tables, in order', () => {
    expect(longDictionary.map(({ column }) => column)).toEqual([...longHeader]);
    expect(totalsDictionary.map(({ column }) => column)).toEqual([...totalsHeader]);
  });

  it('says what a column means, and each of its codes', () => {
    expect(meaning(longDictionary, 'value')).toEqual([
      'The number as stated, in plain digits with a decimal point; [x] where none is reported. Not to be summed as it stands: units differ, and what rows count can overlap.',
    ]);
    expect(meaning(longDictionary, 'status')).toEqual([
      'Whether a value was reported. A: reported; O: not reported; that is not zero.',
    ]);
    expect(meaning(longDictionary, 'qualifier')).toEqual([
      'How far the value holds; empty where it is stated as exact. about: stated as about the value; ' +
        'at-least: stated as at least the value; at-most: stated as at most the value.',
    ]);
    expect(meaning(totalsDictionary, 'verdict')).toEqual([
      'What the parts say of the total. agrees: the parts add up to what is stated; ' +
        'within-rounding: they do as far as rounded numbers can; differs: they do not, and neither is corrected; ' +
        'cannot-check: a part is not reported, or a part or the total is not exact.',
    ]);
  });
});
