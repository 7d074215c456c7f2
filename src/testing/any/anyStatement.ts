import fc from 'fast-check';
import type { Unit } from '#src/dataset/schema.ts';

/** Words that state a value, and the line that they are in. */
export type AnyStatement = { value: number; quote: string; printed?: string; within?: string; line: string };

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const scales: [string, number][] = [
  ['k', 3],
  ['m', 6],
  [' million', 6],
  ['bn', 9],
];

/** For tests: any value that is not above `most`, written in any way that is read in its unit. */
function anyNumber(unit: Unit, most: number): fc.Arbitrary<{ value: number; written: string }> {
  const natUpTo = (limit: number) => fc.nat(Math.floor(Math.min(most, limit)));
  const whole = fc.oneof(natUpTo(99), natUpTo(2_000_000_000));
  const grouped = fc
    .tuple(whole, fc.constantFrom('', ',', '\u00a0', '\u2009', '\u202f'))
    .map(([value, separator]) => ({ value, written: String(value).replace(/\B(?=(\d{3})+$)/g, separator) }));
  const inWords = natUpTo(numberWords.length - 1).map((value) => ({ value, written: numberWords[value] ?? '' }));
  const scaled = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.nat(9), fc.constantFrom(...scales))
    .map(([mantissa, decimal, [name, power]]) => ({
      value: Number(`${mantissa}.${decimal}e${power}`),
      written: `${mantissa}.${decimal}${name}`,
    }))
    .filter(({ value }) => value <= most);
  const decimals = fc
    .tuple(natUpTo(Math.max(0, Math.min(most - 1, 90_000))), fc.integer({ min: 10, max: 99 }))
    .map(([value, hundredths]) => ({ value: Number(`${value}.${hundredths}`), written: `${value}.${hundredths}` }));
  const ways = most > 2_000_000 ? [grouped, inWords, scaled] : [grouped, inWords];
  return fc.oneof(...ways, ...(unit.kind === 'quantity' && most >= 1 ? [decimals] : []));
}

/**
 * For tests: any statement of a value in a unit, at most `most`; `tag` is a word of its own, by which the quote occurs once.
 */
export function anyStatement(unit: Unit, most: number, tag: string): fc.Arbitrary<AnyStatement> {
  const number = anyNumber(unit, most).map(({ value, written }) => {
    if (unit.kind === 'money' && unit.currency === 'GBP') return { value, written, shown: `£${written}` };
    return { value, written, shown: unit.kind === 'quantity' ? `${written} ${unit.symbol}` : written };
  });
  const way = fc.constantFrom('plain', 'within', 'printed', 'later');
  return fc.tuple(number, way, fc.nat(9)).map(([{ value, written, shown }, kind, other]) => {
    const quote = `${shown} ${tag}`;
    const line = `; ${quote} ;`;
    if (kind === 'within') return { value, quote: shown, within: quote, line };
    if (kind === 'later') return { value, quote: `${tag} was ${shown}`, line: `; ${tag} was ${shown} ;` };
    const both = `${quote} after ${other}0 years`;
    const isOnce = both.split(written).length === 2;
    if (kind === 'printed' && isOnce) return { value, quote: both, printed: written, line: `; ${both} ;` };
    return { value, quote, line };
  });
}
