import { currencyCodes, usesSign } from '#src/dataset/format/currency.ts';
import { numbersWithin } from '#src/dataset/numbers/numbers.ts';
import type { NumberToken } from '#src/dataset/numbers/numberToken.ts';
import { canonicalNumber, readNumber } from '#src/dataset/numbers/readNumber.ts';
import { type Source, type Unit, Value } from '#src/dataset/schema.ts';
import { lineAt, textOf } from '#src/dataset/source/locate.ts';

/**
 * A number of a text with the signs at it, from `start` to `end` (offsets into the joined lines): `£ 12,345`, `5 per cent`.
 * `line` and `column` (from 1) are those of `start`, `written` is the number alone, `front` and `back` are what its line has
 * on either side. Without a `value` it is not certain what it states.
 */
export type FoundNumber = ReturnType<typeof findNumbers>[number];

/** What is counted is for a person to say. */
const count: Unit = { kind: 'count', one: 'UNIT', other: 'UNITS' };
/** Of the currencies that share a sign, those that are meant where nothing else is said; the only ones known by a code. */
const usualCodes = 'GBP USD EUR JPY AUD CAD NZD CHF SEK NOK DKK PLN CZK HUF INR CNY HKD SGD ZAR KRW'.split(' ');
const code = `(?:${usualCodes.join('|')})`;
const moneyBefore = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])[A-Z]{1,3})?(?:\\p{Sc}|(?<!\\p{N})\\p{Sc}\\s+)$|(?<![\\p{L}\\p{N}])${code}\\s?$`,
  'u',
);
const moneyBehind = new RegExp(`^\\s*(?:\\p{Sc}(?!\\s*\\d)|${code}(?![\\p{L}\\p{N}]))`, 'u');
const symbolBehind =
  /^\s*(?:%|per\s?cent|percentage points?|kg|km|cm|mm|mg|ml|mph|kWh|MWh|GWh|kW|MW|GW|ha|°[CF])(?![\p{L}\p{N}])/u;
/** So much of a line is looked at on either side of a number. */
const reach = 400;

/** Returns the numbers of a source in order, those that cannot be read among them. */
export function findNumbers(source: Source) {
  const text = textOf(source);
  return numbersWithin(source, 0, text.length).map((token) => {
    const { line, column } = lineAt(source, token.start);
    const front = text.slice(token.start - Math.min(column, reach), token.start);
    const [back = ''] = text.slice(token.end, token.end + reach).split('\n', 1);
    const { unit, before = '', behind = '' } = unitAt(text, token, front, back);
    return {
      ...{ start: token.start - before.length, end: token.end + behind.length },
      ...{ line, column: column + 1 - before.length },
      written: text.slice(token.start, token.end),
      front: front.slice(0, front.length - before.length),
      back: back.slice(behind.length),
      unit: unit ?? count,
      value: unit && valueIn(text, token, unit),
    };
  });
}

type UnitAt = { unit: Unit | undefined; before?: string; behind?: string };

/** Returns the unit of a number, and the signs at it that say so; no unit where it could be one of several. */
function unitAt(text: string, token: NumberToken, front: string, back: string): UnitAt {
  const attached = token.form.kind === 'digits' ? text.slice(token.form.until, token.end) : '';
  const before = moneyBefore.exec(front)?.[0];
  const money = before ?? moneyBehind.exec(back)?.[0];
  if (money !== undefined) {
    const currency = currencyOf(money);
    const unit: Unit | undefined = currency === undefined ? currency : { kind: 'money', currency };
    return before === undefined ? { unit, behind: money } : { unit, before };
  }
  const symbol = symbolBehind.exec(attached + back)?.[0];
  if (symbol !== undefined && symbol.length >= attached.length) {
    const unit: Unit = { kind: 'quantity', symbol: symbol.trim().replace(/^per\s?cent$/, '%') };
    return { unit, behind: symbol.slice(attached.length) };
  }
  // Without a currency, 5m is five million or five metres.
  if (/^[km]$/i.test(attached)) return { unit: undefined };
  if (Number.isInteger(Number(readNumber(text, token, count)?.exact ?? 0))) return { unit: count };
  const [, word = 'UNITS'] = /^\s(\p{L}{3,30})(?![\p{L}\p{N}])/u.exec(back) ?? [];
  return { unit: { kind: 'quantity', symbol: word } };
}

/** Returns the currency of a sign with the letters at it, `NZ$`, or of a code; undefined where it is not certain. */
function currencyOf(money: string): string | undefined {
  const [, nation = '', sign = ''] = /^\s*([A-Z]*)\s*(\p{Sc}?)/u.exec(money) ?? [];
  const codes = currencyCodes().filter((each) => each.startsWith(nation) && (sign === '' || usesSign(each, sign)));
  return usualCodes.find((each) => codes.includes(each)) ?? (codes.length === 1 ? codes[0] : undefined);
}

function valueIn(text: string, token: NumberToken, unit: Unit): number | undefined {
  const exact = readNumber(text, token, unit)?.exact;
  const value = Number(exact);
  return canonicalNumber(value) === exact && Value.safeParse(value).success ? value : undefined;
}
