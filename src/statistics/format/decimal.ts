/**
 * An exact decimal: `digits` divided by ten to the power of `scale`, an integer from 0. Every function here returns the
 * shortest form, so equal values have equal fields.
 */
export type Decimal = { readonly digits: bigint; readonly scale: number };

export const zero: Decimal = { digits: 0n, scale: 0 };

function shortest(digits: bigint, scale: number): Decimal {
  let result = { digits, scale };
  while (result.scale > 0 && result.digits % 10n === 0n) {
    result = { digits: result.digits / 10n, scale: result.scale - 1 };
  }
  return result;
}

/** Converts a number as it is written: 0.1 is one tenth. Throws where the number is not finite. */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  const [written = '', exponent = ''] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = written.split('.');
  const digits = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : shortest(digits, scale);
}

function digitsAt(value: Decimal, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return shortest(digitsAt(a, scale) + digitsAt(b, scale), scale);
}

export function negate(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

export function absolute(value: Decimal): Decimal {
  return value.digits < 0n ? negate(value) : value;
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, zero);
}

/** Returns −1, 0 or 1 where `a` is less than, equal to or more than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const { digits } = subtract(a, b);
  if (digits === 0n) return 0;
  return digits < 0n ? -1 : 1;
}

export function isZero(value: Decimal): boolean {
  return value.digits === 0n;
}

/** Returns a percentage to one decimal, rounded once, halves away from zero. Throws where the whole is zero. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  if (isZero(whole)) throw new Error('no percentage of a whole of: 0');
  const scale = Math.max(part.scale, whole.scale);
  const tenths = digitsAt(absolute(part), scale) * 1000n;
  const divisor = digitsAt(absolute(whole), scale);
  const rounded = shortest((2n * tenths + divisor) / (2n * divisor), 1);
  return part.digits < 0n === whole.digits < 0n ? rounded : negate(rounded);
}
