import type { Unit } from '#src/dataset/schema.ts';
import { isClosed } from './numberBoundary.ts';
import { continuationAt } from './numbersInDigits.ts';
import type { NumberToken } from './numberToken.ts';

/**
 * A number that was read: `exact` is its value in one fixed spelling (`107e5` for £10.7m), to be compared as text;
 * `halfStep` is half of its last printed digit where it was printed with a scale (50000), else 0.
 */
export type Reading = { exact: string; halfStep: number };

const powers = new Map([
  ['k', 3],
  ['m', 6],
  ['bn', 9],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
]);
const attached = /(?:k|m|bn)(?![\p{L}\p{M}\p{N}])/iuy;

/** Reads a number as its unit has it; undefined where it is a number that is not read. */
export function read(text: string, token: NumberToken, unit: Unit): Reading | undefined {
  const { form } = token;
  switch (form.kind) {
    case 'word':
      return { exact: exactly(form.value), halfStep: 0 };
    case 'digits': {
      const scale = scaleAt(text, form.until, unit.kind === 'quantity' ? unit.symbol : undefined);
      return scale === undefined ? undefined : reading(form.mantissa, scale);
    }
    case 'unread':
      return undefined;
    default:
      return form satisfies never;
  }
}

/** A value in the fixed spelling of readings. */
export function exactly(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return spelling(digits, Number(exponent));
}

/** The power of ten that follows digits, 0 for none; undefined where what follows keeps them from being read. */
function scaleAt(text: string, until: number, symbol: string | undefined): number | undefined {
  if (symbol !== undefined) {
    const end = until + symbol.length;
    if (isSame(text.slice(until, end), symbol) && endsAt(text, end)) return 0;
  }
  attached.lastIndex = until;
  const [suffix] = attached.exec(text) ?? [];
  if (suffix !== undefined) return endsAt(text, until + suffix.length) ? powers.get(suffix.toLowerCase()) : undefined;
  if (!isClosed(text, until)) return undefined;
  const next = continuationAt(text, until);
  if (next === undefined || (symbol !== undefined && isSame(next.word, symbol))) return 0;
  const power = next.word.length > 2 ? powers.get(next.word.toLowerCase()) : undefined;
  return endsAt(text, next.end) ? power : undefined;
}

function endsAt(text: string, offset: number): boolean {
  return isClosed(text, offset) && continuationAt(text, offset) === undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function reading(mantissa: string, power: number): Reading {
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return { exact: spelling(mantissa, power), halfStep: power === 0 ? 0 : Number(`5e${power - decimals - 1}`) };
}

function spelling(mantissa: string, power: number): string {
  const [whole = '', decimals = ''] = mantissa.split('.');
  const digits = (whole + decimals).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  return significant === '' ? '0' : `${significant}e${power - decimals.length + digits.length - significant.length}`;
}
