import type { Unit } from '#src/dataset/schema.ts';
import { endsNumber } from './numberBoundary.ts';
import { continuationAt } from './numbersInDigits.ts';
import type { NumberToken } from './numberToken.ts';

/** The value of a number: `exact` in canonical form (`107e5` for £10.7m), to be compared as text. */
export type Reading = { exact: string };

const powers = new Map([
  ['k', 3],
  ['m', 6],
  ['bn', 9],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
]);
const suffixPattern = /(?:k|m|bn)(?![\p{L}\p{M}\p{N}])/iuy;

/** Reads a number in its unit; returns undefined where its value is not certain. */
export function readNumber(text: string, token: NumberToken, unit: Unit): Reading | undefined {
  const { form } = token;
  switch (form.kind) {
    case 'word':
      return { exact: canonicalNumber(form.value) };
    case 'digits': {
      const scale = scaleAt(text, form.until, unit.kind === 'quantity' ? unit.symbol : undefined);
      return scale === undefined ? undefined : { exact: canonicalDigits(form.mantissa, scale) };
    }
    case 'unread':
      return undefined;
  }
}

/** Returns a value in the canonical form of `Reading.exact`: `123e2` for 12300. */
export function canonicalNumber(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return canonicalDigits(digits, Number(exponent));
}

/** Returns the power of ten after digits: 6 for `m`, 0 for none; undefined where they cannot be read. */
function scaleAt(text: string, until: number, symbol: string | undefined): number | undefined {
  if (symbol !== undefined) {
    const end = until + symbol.length;
    if (isSame(text.slice(until, end), symbol) && endsAt(text, end)) return 0;
  }
  suffixPattern.lastIndex = until;
  const [suffix] = suffixPattern.exec(text) ?? [];
  if (suffix !== undefined) return endsAt(text, until + suffix.length) ? powers.get(suffix.toLowerCase()) : undefined;
  if (!endsNumber(text, until)) return undefined;
  const next = continuationAt(text, until);
  if (next === undefined || (symbol !== undefined && isSame(next.word, symbol))) return 0;
  const power = next.word.length > 2 ? powers.get(next.word.toLowerCase()) : undefined;
  return endsAt(text, next.end) ? power : undefined;
}

function endsAt(text: string, offset: number): boolean {
  return endsNumber(text, offset) && continuationAt(text, offset) === undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function canonicalDigits(mantissa: string, power: number): string {
  const [whole = '', decimals = ''] = mantissa.split('.');
  const digits = (whole + decimals).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  return significant === '' ? '0' : `${significant}e${power - decimals.length + digits.length - significant.length}`;
}
