import { describe, expect, test } from 'vitest';
import { isCalendarDate, isLanguageTag, isPartialDate, isWebAddress, lineFault, textFault } from './textRules.ts';

describe('textFault', () => {
  test.each([
    ['nothing', '', 'is empty'],
    ['white space', ' \u00a0', 'holds nothing visible'],
    ['a zero width space', '\u200b', 'holds nothing visible'],
    ['a line feed', 'a\nb', 'holds a control character or a line break'],
    ['a line separator', 'a\u2028b', 'holds a control character or a line break'],
    ['a noncharacter', 'a\ufffe', 'holds a code point that is no character'],
    ['a lone surrogate', 'a\ud83d', 'holds half of a character (a lone surrogate)'],
    ['2,001 characters', 'a'.repeat(2001), 'is longer than 2,000 characters'],
  ])('%s is a fault', (_, text, fault) => {
    expect(textFault(text)).toBe(fault);
  });
  test('2,000 characters of two code units each are none', () => {
    expect(textFault('𝕏'.repeat(2000))).toBeUndefined();
  });
});

describe('lineFault', () => {
  test('an empty line is none', () => {
    expect(lineFault('')).toBeUndefined();
  });
  test.each(['a\nb', 'a\r'])('a line break is one: %j', (line) => {
    expect(lineFault(line)).toBe('holds a line break; each line is an entry of its own');
  });
});

describe('dates', () => {
  test('a day must be one of the calendar', () => {
    expect(['2012-02-29', '2011-02-29', '2011-2-9', '2011-13-01'].map(isCalendarDate)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  test('a partial date is a year, a month or a day', () => {
    expect(['2011', '2011-05', '2011-05-31'].map(isPartialDate)).toEqual([true, true, true]);
  });
  test('a partial date must be one of the calendar', () => {
    expect(['2011-13', '2011-02-30', '11', '2011-05-31-01', ''].map(isPartialDate)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

test('a web address is http or https, without white space and user name', () => {
  const addresses = [
    'https://a.example/b?c',
    'http://a.example',
    'ftp://a.example',
    'https://a b',
    'https://me@a.example',
    'HTTPS://a.example',
  ];
  expect(addresses.map(isWebAddress)).toEqual([true, true, false, false, false, false]);
});

test('a language tag is one of BCP 47', () => {
  expect(['en-GB', 'cy', 'e', 'en_GB', ''].map(isLanguageTag)).toEqual([true, true, false, false, false]);
});
