import { describe, expect, test } from 'vitest';
import type { Unit } from '#src/dataset/schema.ts';
import { numbersWithin } from './numbers.ts';
import { canonicalNumber, readNumber } from './readNumber.ts';

const visits: Unit = { kind: 'count', one: 'visit', other: 'visits' };
const measured = (symbol: string): Unit => ({ kind: 'quantity', symbol });

/** Each number of a text as it is written, with its value in full, or `unread`. */
function numbersIn(text: string, unit: Unit = visits): [string, number | 'unread'][] {
  const source = { id: 'a', publisher: 'b', title: 'c', published: '2011', lines: text.split('\n') };
  return numbersWithin(source, 0, text.length).map((token) => {
    const exact = readNumber(text, token, unit)?.exact;
    return [text.slice(token.start, token.end), exact === undefined ? 'unread' : Number(exact)];
  });
}

describe('numbers that are read', () => {
  test.each<[string, string, number]>([
    ['plain digits', '61 visits', 61],
    ['groups with commas', '12,345 visits', 12345],
    ['groups with no-break spaces', '1\u00a0200\u00a0000 visits', 1200000],
    ['groups with thin spaces', '12\u2009345', 12345],
    ['groups with narrow no-break spaces', '12\u202f345', 12345],
    ['a point and decimals', '12.50 of them', 12.5],
    ['groups and decimals', '£1,200,000.00 [in all]', 1200000],
    ['a currency sign and a space in front', '£ 12,345', 12345],
    ['a k directly behind', '5k', 5000],
    ['an m directly behind', '£10.7m', 10700000],
    ['a bn directly behind, in capitals', '£2BN', 2000000000],
    ['thousand after white space', '5 thousand', 5000],
    ['million after white space, in capitals', '5.1 MILLION', 5100000],
    ['billion after a no-break space', '5\u00a0billion', 5000000000],
    ['million at the beginning of the next line', '£5\nmillion', 5000000],
    ['a number word', 'three visits', 3],
    ['a number word with a capital', 'Twenty visits', 20],
    ['zero', 'zero visits', 0],
    ['a dozen', 'a dozen visits', 12],
    ['brackets that touch', '(61)', 61],
    ['quotation marks that touch', '“61”', 61],
    ['a full stop behind', 'there were 1,000.', 1000],
    ['a full stop in front, after a word', 'the end.15 visits', 15],
    ['dots in front', '...15 visits', 15],
    ['a dash between words', 'visits—61 of them', 61],
    ['two hyphens that stand for a dash', '61--the most ever', 61],
    ['a currency sign behind', '61€', 61],
    ['a percent sign behind', '61%', 61],
    ['letters and a currency sign in front', 'US$61', 61],
    ['a zero in digits', '0 visits', 0],
  ])('%s', (_, text, value) => {
    expect(numbersIn(text).map(([, read]) => read)).toEqual([value]);
  });

  test('a comma that is not between digits parts two numbers', () => {
    expect(numbersIn('61 visits,17 for repairs')).toEqual([
      ['61', 61],
      ['17', 17],
    ]);
  });
  test('number words with a comma between them are two numbers', () => {
    expect(numbersIn('five, six')).toEqual([
      ['five', 5],
      ['six', 6],
    ]);
  });
  test('number words on two lines stand alone', () => {
    expect(numbersIn('twenty\none')).toEqual([
      ['twenty', 20],
      ['one', 1],
    ]);
  });
  test('ordinary spaces do not group digits', () => {
    expect(numbersIn('12 345')).toEqual([
      ['12', 12],
      ['345', 345],
    ]);
  });
});

describe('numbers that count but are not read', () => {
  test.each([
    ...['1.234,56', '.5', '7th', '−7', '-7', '–7', '5 trillion', 'twenty-one', 'two hundred', 'thirty', 'half a dozen'],
    ...[
      '3-week',
      '1,23',
      '16-18',
      '1998/9',
      '07/05',
      '1.2.3',
      '10:30',
      '5e6',
      '0,123',
      '1,234,5',
      '1234,567',
      '+5',
      '=5',
    ],
    ...['1,200\u00a0000', '10...20', '5€20', '5\u00a0m', '5 bn', '5k million', '5 thousand million', '5 million-pound'],
    ...[
      '2 ½',
      '½',
      '61²',
      'three dozen',
      '3 dozen',
      'half-dozen',
      'one-off',
      'sub-zero',
      '2 and a half million',
      '-£5',
    ],
    ...['hundreds', 'one hundred and five', 'two point five', '５', '5kg', '3- and', '£.5', '-.5', '4x4', '61+', '5°'],
  ])('%s', (text) => {
    expect(numbersIn(text).map(([, value]) => value)).toEqual(['unread']);
  });

  test('what is joined to a number belongs to it', () => {
    expect(numbersIn('a 3-week stay of half a dozen boats, −7 degrees, the 7th')).toEqual([
      ['3-week', 'unread'],
      ['half a dozen', 'unread'],
      ['−7', 'unread'],
      ['7th', 'unread'],
    ]);
  });
  test('digits before a letter of a script without spaces are touched by it', () => {
    expect(numbersIn('訪問61回')).toEqual([['61', 'unread']]);
  });
  test('both ends of a range with signs are not read', () => {
    expect(numbersIn('£16-£18').map(([, value]) => value)).toEqual(['unread', 'unread']);
  });
});

describe('what is no number', () => {
  test.each(['HB14', 'one’s own', 'anyone', 'often', 'tenth', 'second', 'a'])('%s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

describe("the unit's own symbol", () => {
  test.each([
    ['stands directly behind the digits', '12kg', 'kg', 12],
    ['stands there in either case', '12KG', 'kg', 12],
    ['comes before the scale it looks like', '30m', 'm', 30],
    ['may stand after a space', '30 m', 'm', 30],
    ['may hold other characters than letters', '12°C', '°C', 12],
    ['may hold digits', '12m2', 'm2', 12],
    ['gives way to a scale that is longer', '5bn', 'b', 5000000000],
  ])('%s', (_, text, symbol, value) => {
    expect(numbersIn(text, measured(symbol))).toEqual([[expect.any(String), value]]);
  });
  test.each([
    ['a longer word', '12kgs', 'kg'],
    ['a joined word', '12kg-bag', 'kg'],
    ['a word joined to a percent sign', '45%-owned', '%'],
  ])('does not make %s readable', (_, text, symbol) => {
    expect(numbersIn(text, measured(symbol))).toEqual([[expect.any(String), 'unread']]);
  });
});

describe('exactly', () => {
  test.each([
    [10700000, '107e5'],
    [0, '0'],
    [0.1, '1e-1'],
    [1e-7, '1e-7'],
    [123456789012345, '123456789012345e0'],
    [12.5, '125e-1'],
  ])('spells %d as %s', (value, spelling) => {
    expect(canonicalNumber(value)).toBe(spelling);
  });
});
