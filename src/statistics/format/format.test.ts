import { describe, expect, it, test } from 'vitest';
import type { Unit } from '#src/dataset/schema.ts';
import { decimal } from './decimal.ts';
import {
  currencyName,
  formatBytes,
  formatCounted,
  formatDate,
  formatDifference,
  formatList,
  formatNumber,
  formatPercent,
  formatPlain,
  formatStated,
  formatValue,
  withFullStop,
} from './format.ts';

const visits: Unit = { kind: 'count', one: 'visit', other: 'visits' };
const pounds: Unit = { kind: 'money', currency: 'GBP' };
const kilograms: Unit = { kind: 'quantity', symbol: 'kg' };

describe('a number for a spreadsheet', () => {
  it('has a point, no commas and every digit', () => {
    expect(formatPlain(2300000)).toBe('2300000');
    expect(formatPlain(1234.5)).toBe('1234.5');
    expect(formatPlain(0)).toBe('0');
  });

  it('has a plain minus', () => {
    expect(formatPlain(-1200)).toBe('-1200');
    expect(formatPlain(-0)).toBe('0');
  });

  it('is exact where a sum has more digits than a number of the machine', () => {
    expect(formatPlain({ digits: 180143985094819825n, scale: 1 })).toBe('18014398509481982.5');
    expect(formatPlain({ digits: -5n, scale: 3 })).toBe('-0.005');
    expect(formatPlain(1e-7)).toBe('0.0000001');
  });
});

describe('a number', () => {
  it('has commas between groups of three', () => {
    expect(formatNumber(0)).toBe('0');
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1000)).toBe('1,000');
    expect(formatNumber(1234567)).toBe('1,234,567');
  });

  it('keeps every decimal and groups none of them', () => {
    expect(formatNumber(0.0625)).toBe('0.0625');
    expect(formatNumber(1234.56789)).toBe('1,234.56789');
    expect(formatNumber(1e-7)).toBe('0.0000001');
  });

  it('keeps fifteen digits, and more where a sum has them', () => {
    expect(formatNumber(123456789012.345)).toBe('123,456,789,012.345');
    expect(formatNumber(9007199254740991)).toBe('9,007,199,254,740,991');
    expect(formatNumber({ digits: 180143985094819825n, scale: 1 })).toBe('18,014,398,509,481,982.5');
  });

  it('has a true minus', () => {
    expect(formatNumber(-1200)).toBe('\u22121,200');
    expect(formatNumber(decimal(-0.5))).toBe('\u22120.5');
    expect(formatNumber(-0)).toBe('0');
  });
});

describe('a value', () => {
  it('is a plain number where things are counted', () => {
    expect(formatValue(61, visits)).toBe('61');
  });

  it('has its currency sign, and decimals only where they are needed', () => {
    expect(formatValue(2300000, pounds)).toBe('£2,300,000');
    expect(formatValue(0.5, pounds)).toBe('£0.50');
    expect(formatValue(1234.56, pounds)).toBe('£1,234.56');
    expect(formatValue(0, pounds)).toBe('£0');
    expect(formatValue(-20, pounds)).toBe('\u2212£20');
  });

  it('is written as British readers know other currencies', () => {
    expect(formatValue(5, { kind: 'money', currency: 'EUR' })).toBe('€5');
    expect(formatValue(5000, { kind: 'money', currency: 'USD' })).toBe('US$5,000');
    expect(formatValue(5000, { kind: 'money', currency: 'CHF' })).toBe('CHF 5,000');
    expect(formatValue(1.5, { kind: 'money', currency: 'BHD' })).toBe('BHD 1.500');
    expect(formatValue(1.5, { kind: 'money', currency: 'HUF' })).toBe('HUF 1.50');
    expect(formatValue(1200, { kind: 'money', currency: 'JPY' })).toBe('JP¥1,200');
  });

  it('never loses a decimal of money', () => {
    expect(formatValue({ digits: 12345n, scale: 3 }, pounds)).toBe('£12.345');
  });

  it('has its symbol after a space, and a sign such as % without one', () => {
    expect(formatValue(12.5, kilograms)).toBe('12.5 kg');
    expect(formatValue(45, { kind: 'quantity', symbol: '%' })).toBe('45%');
    expect(formatValue(45, { kind: 'quantity', symbol: '% of visits' })).toBe('45% of visits');
    expect(formatValue(21, { kind: 'quantity', symbol: '°C' })).toBe('21 °C');
    expect(formatValue(90, { kind: 'quantity', symbol: '°' })).toBe('90°');
  });
});

describe('a stated value', () => {
  it('has its qualifier in words', () => {
    expect(formatStated({ value: 61 }, visits)).toBe('61');
    expect(formatStated({ value: 30, qualifier: 'about' }, visits)).toBe('about 30');
    expect(formatStated({ value: 5000, qualifier: 'at-least' }, pounds)).toBe('at least £5,000');
    expect(formatStated({ value: 2.5, qualifier: 'at-most' }, kilograms)).toBe('at most 2.5 kg');
  });

  it('names what is counted, one or several', () => {
    expect(formatCounted({ value: 61 }, visits)).toBe('61 visits');
    expect(formatCounted({ value: 1 }, visits)).toBe('1 visit');
    expect(formatCounted({ value: 0 }, visits)).toBe('0 visits');
    expect(formatCounted({ value: decimal(1) }, visits)).toBe('1 visit');
    expect(formatCounted({ value: 30, qualifier: 'about' }, visits)).toBe('about 30 visits');
    expect(formatCounted({ value: 5000, qualifier: 'at-most' }, pounds)).toBe('at most £5,000');
    expect(formatCounted({ value: 12.5 }, kilograms)).toBe('12.5 kg');
  });
});

describe('a difference', () => {
  it('always has its sign', () => {
    expect(formatDifference(decimal(19), visits)).toBe('+19');
    expect(formatDifference(decimal(-1), visits)).toBe('\u22121');
    expect(formatDifference(decimal(3500), pounds)).toBe('+£3,500');
    expect(formatDifference(decimal(-0.1), kilograms)).toBe('\u22120.1 kg');
  });

  it('has none where there is no difference', () => {
    expect(formatDifference(decimal(0), visits)).toBe('0');
    expect(formatDifference(decimal(0), pounds)).toBe('£0');
  });

  it('of two percentages is in points, as −1.3% would be a share of the first', () => {
    const share: Unit = { kind: 'quantity', symbol: '%' };
    expect(formatDifference(decimal(-1.3), share)).toBe('\u22121.3 percentage points');
    expect(formatDifference(decimal(1), share)).toBe('+1 percentage point');
    expect(formatDifference(decimal(0), share)).toBe('0 percentage points');
  });
});

describe('a percentage', () => {
  it('has its sign and one decimal', () => {
    expect(formatPercent(decimal(12.5))).toBe('+12.5%');
    expect(formatPercent(decimal(-50))).toBe('\u221250.0%');
    expect(formatPercent(decimal(1234))).toBe('+1,234.0%');
    expect(formatPercent(decimal(0))).toBe('0.0%');
  });
});

describe('a date', () => {
  it('is as exact as it is given', () => {
    expect(formatDate('2012-06-05')).toBe('5 June 2012');
    expect(formatDate('2011-12-31')).toBe('31 December 2011');
    expect(formatDate('2011-01')).toBe('January 2011');
    expect(formatDate('2012')).toBe('2012');
  });

  it('cannot be in a thirteenth month', () => {
    expect(() => formatDate('2012-13')).toThrow('no month with this number: 13');
  });
});

describe('a list in words', () => {
  it('has an "and" before its last item', () => {
    expect(formatList([])).toBe('');
    expect(formatList(['oars'])).toBe('oars');
    expect(formatList(['oars', 'rope'])).toBe('oars and rope');
    expect(formatList(['oars', 'rope', 'sails'])).toBe('oars, rope and sails');
  });
});

describe('a text that is to end as a sentence does', () => {
  it('gets a full stop', () => {
    expect(withFullStop('80 visits')).toBe('80 visits.');
    expect(withFullStop('80 visits (61 before)')).toBe('80 visits (61 before).');
  });

  it('gets none where it has an end of its own', () => {
    const whole = ['80 visits.', 'Do they add up?', 'Mended!', 'And so on…', '港湾修理。', 'They said: “mended.”'];
    expect(whole.map(withFullStop)).toEqual(whole);
  });
});

describe('the size of a file', () => {
  it('is in bytes below a thousand', () => {
    expect(formatBytes(0)).toBe('0 bytes');
    expect(formatBytes(999)).toBe('999 bytes');
  });

  it('has at most one decimal in thousands and millions', () => {
    expect(formatBytes(1000)).toBe('1 kB');
    expect(formatBytes(12_345)).toBe('12.3 kB');
    expect(formatBytes(1_250_000)).toBe('1.3 MB');
    expect(formatBytes(1_234_000_000)).toBe('1,234 MB');
  });

  it('never is a thousand kilobytes', () => {
    expect(formatBytes(999_949)).toBe('999.9 kB');
    expect(formatBytes(999_950)).toBe('1 MB');
  });
});

test.each(['GBP', 'EUR', 'USD'])('%s is written and named as the language does it', (currency) => {
  const inLanguage = new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(1234.5);
  expect(formatValue(1234.5, { kind: 'money', currency })).toBe(inLanguage);
  const named = new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay: 'name' });
  expect(named.format(1234.5)).toBe(`1,234.50 ${currencyName(currency)}`);
});
