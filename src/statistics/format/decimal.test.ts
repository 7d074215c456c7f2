import { describe, expect, it } from 'vitest';
import { absolute, add, compareDecimals, decimal, isZero, percentOf, subtract, sum, zero } from './decimal.ts';

describe('a decimal', () => {
  it('is the number as it is written', () => {
    expect(decimal(12.5)).toEqual({ digits: 125n, scale: 1 });
    expect(decimal(2300000)).toEqual({ digits: 2300000n, scale: 0 });
    expect(decimal(0.05)).toEqual({ digits: 5n, scale: 2 });
  });

  it('is zero for zero and for minus zero', () => {
    expect(decimal(0)).toEqual({ digits: 0n, scale: 0 });
    expect(decimal(-0)).toEqual({ digits: 0n, scale: 0 });
  });

  it('reads numbers that are written with an exponent', () => {
    expect(decimal(1e-7)).toEqual({ digits: 1n, scale: 7 });
    expect(decimal(1.25e-7)).toEqual({ digits: 125n, scale: 9 });
    expect(decimal(1.5e21)).toEqual({ digits: 1500000000000000000000n, scale: 0 });
  });

  it('keeps all digits of the largest whole number', () => {
    expect(decimal(9007199254740991)).toEqual({ digits: 9007199254740991n, scale: 0 });
  });

  it('may be negative', () => {
    expect(decimal(-2.5)).toEqual({ digits: -25n, scale: 1 });
    expect(absolute(decimal(-2.5))).toEqual({ digits: 25n, scale: 1 });
    expect(absolute(decimal(2.5))).toEqual({ digits: 25n, scale: 1 });
  });

  it('cannot be made of what is not a finite number', () => {
    expect(() => decimal(Number.NaN)).toThrow('not a finite number: NaN');
    expect(() => decimal(Number.POSITIVE_INFINITY)).toThrow('not a finite number: Infinity');
  });
});

describe('sums of decimals', () => {
  it('make exactly 0.3 of 0.1 and 0.2', () => {
    expect(add(decimal(0.1), decimal(0.2))).toEqual({ digits: 3n, scale: 1 });
  });

  it('drop decimals that are no longer needed', () => {
    expect(add(decimal(0.5), decimal(1.5))).toEqual({ digits: 2n, scale: 0 });
    expect(add(decimal(7.5), decimal(2.5))).toEqual({ digits: 10n, scale: 0 });
  });

  it('hold beyond the whole numbers that a number can hold', () => {
    const most = decimal(9007199254740991);
    expect(sum([most, most, decimal(0.5)])).toEqual({ digits: 180143985094819825n, scale: 1 });
  });

  it('are zero for nothing', () => {
    expect(sum([])).toEqual(zero);
  });

  it('subtract the second from the first', () => {
    expect(subtract(decimal(0.3), decimal(0.1))).toEqual({ digits: 2n, scale: 1 });
    expect(subtract(decimal(17), decimal(61))).toEqual({ digits: -44n, scale: 0 });
  });
});

describe('comparing decimals', () => {
  it('says which is the larger', () => {
    expect(compareDecimals(decimal(0.31), decimal(0.3))).toBe(1);
    expect(compareDecimals(decimal(-2), decimal(1))).toBe(-1);
    expect(compareDecimals(add(decimal(0.1), decimal(0.2)), decimal(0.3))).toBe(0);
  });

  it('knows zero', () => {
    expect(isZero(subtract(decimal(0.7), decimal(0.7)))).toBe(true);
    expect(isZero(decimal(1e-7))).toBe(false);
  });
});

describe('a percentage', () => {
  it('has one decimal', () => {
    expect(percentOf(decimal(1), decimal(3))).toEqual({ digits: 333n, scale: 1 });
    expect(percentOf(decimal(1), decimal(8))).toEqual({ digits: 125n, scale: 1 });
  });

  it('rounds halves away from zero, on both sides', () => {
    expect(percentOf(decimal(1), decimal(16))).toEqual({ digits: 63n, scale: 1 });
    expect(percentOf(decimal(-1), decimal(16))).toEqual({ digits: -63n, scale: 1 });
    expect(percentOf(decimal(1), decimal(2000))).toEqual({ digits: 1n, scale: 1 });
    expect(percentOf(decimal(-1), decimal(2000))).toEqual({ digits: -1n, scale: 1 });
  });

  it('rounds what is less than a half towards zero', () => {
    expect(percentOf(decimal(-1), decimal(2001))).toEqual(zero);
    expect(percentOf(decimal(1), decimal(2001))).toEqual(zero);
  });

  it('is right for parts and wholes with decimals', () => {
    expect(percentOf(decimal(0.3), decimal(1.2))).toEqual({ digits: 25n, scale: 0 });
  });

  it('cannot be taken of zero', () => {
    expect(() => percentOf(decimal(1), zero)).toThrow('no percentage of a whole of: 0');
  });
});
