import { decimalsOf } from '#src/dataset/format/currencyDecimals.ts';
import type { Qualifier, Unit } from '#src/dataset/schema.ts';
import { absolute, type Decimal, decimal, isZero } from './decimal.ts';

const minus = '−';
const months = 'January February March April May June July August September October November December'.split(' ');
/** A sign such as % stands at the digits; a symbol of letters, °C among them, after a space. */
const touchesDigits = /^[%‰°′″](?!\p{L})/u;
const qualifiers: Record<Qualifier, string> = { about: 'about', 'at-least': 'at least', 'at-most': 'at most' };

/** What stands in words where a value would be. */
export const notReported = 'not reported';

/** `about`, `at least`, `at most`; empty where a value is stated as exact. */
export function qualifierInWords(qualifier: Qualifier | undefined): string {
  return qualifier === undefined ? '' : qualifiers[qualifier];
}

/** A value as a release states it: `qualifier` absent where it is stated as exact. */
export type Stated = { value: number | Decimal; qualifier?: Qualifier };

function exact(value: number | Decimal): Decimal {
  return typeof value === 'number' ? decimal(value) : value;
}

/** The digits of a decimal that is not negative, in groups of three, with at least so many decimals. */
function grouped({ digits, scale }: Decimal, leastDecimals = 0): string {
  const written = String(digits).padStart(scale + 1, '0');
  const whole = written.slice(0, written.length - scale).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = written.slice(written.length - scale).padEnd(leastDecimals, '0');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

type Coin = { before: string; after: string; decimals: number };

/** Those that most releases are in stand here, as the first question to `Intl` takes a browser long to answer. */
const coins = new Map<string, Coin>([
  ['GBP', { before: '£', after: '', decimals: 2 }],
  ['EUR', { before: '€', after: '', decimals: 2 }],
  ['USD', { before: 'US$', after: '', decimals: 2 }],
]);

/** How en-GB writes an amount of a currency: what stands before and after the digits. */
function coinOf(currency: string): Coin {
  const known = coins.get(currency);
  if (known) return known;
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency }).formatToParts(1);
  const join = (some: Intl.NumberFormatPart[]) => some.map(({ value }) => value.replace(/\s/gu, ' ')).join('');
  const coin = {
    before: join(
      parts.slice(
        0,
        parts.findIndex(({ type }) => type === 'integer'),
      ),
    ),
    after: join(parts.slice(parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction') + 1)),
    decimals: decimalsOf(currency),
  };
  coins.set(currency, coin);
  return coin;
}

function withUnit(size: Decimal, unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return grouped(size);
    case 'money': {
      const { before, after, decimals } = coinOf(unit.currency);
      return before + grouped(size, size.scale === 0 ? 0 : decimals) + after;
    }
    case 'quantity':
      return grouped(size) + (touchesDigits.test(unit.symbol) ? '' : ' ') + unit.symbol;
    default:
      return unit satisfies never;
  }
}

/** `2,300,000`, `0.3`, `−7`. */
export function formatNumber(value: number | Decimal): string {
  const number = exact(value);
  return (number.digits < 0n ? minus : '') + grouped(absolute(number));
}

/** Here for the same reason. */
const currencyNames = new Map([
  ['GBP', 'British pounds'],
  ['EUR', 'euros'],
  ['USD', 'US dollars'],
]);

/** What several of a currency are called: `British pounds`; its code where it has no name. */
export function currencyName(code: string): string {
  const known = currencyNames.get(code);
  if (known !== undefined) return known;
  const names = new Intl.NumberFormat('en-GB', { style: 'currency', currency: code, currencyDisplay: 'name' });
  return names.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}

/** `2300000`, `0.3`: a value for a spreadsheet or a file, whatever the reader's language. */
export function formatPlain(value: number | Decimal): string {
  return formatNumber(value).replaceAll(',', '').replace(minus, '-');
}

/** `61`, `£2,300,000`, `£0.50`, `12.5 kg`, `45%`: a count without its word. */
export function formatValue(value: number | Decimal, unit: Unit): string {
  const number = exact(value);
  return (number.digits < 0n ? minus : '') + withUnit(absolute(number), unit);
}

function qualified(text: string, qualifier: Qualifier | undefined): string {
  return qualifier === undefined ? text : `${qualifiers[qualifier]} ${text}`;
}

/** `61`, `about 30`, `at least £5,000`, `at most 30`. */
export function formatStated(stated: Stated, unit: Unit): string {
  return qualified(formatValue(stated.value, unit), stated.qualifier);
}

/** `61 visits`, `1 visit`, `about 30 visits`, `£5,000`, `12.5 kg`: a count with its word. */
export function formatCounted(stated: Stated, unit: Unit): string {
  if (unit.kind !== 'count') return formatStated(stated, unit);
  const number = formatNumber(stated.value);
  return qualified(`${number} ${number === '1' ? unit.one : unit.other}`, stated.qualifier);
}

function sign(value: Decimal): string {
  if (isZero(value)) return '';
  return value.digits < 0n ? minus : '+';
}

/** `+19`, `−1`, `+£3,500`, and `0` where there is none. */
export function formatDifference(difference: Decimal, unit: Unit): string {
  return sign(difference) + withUnit(absolute(difference), unit);
}

/** `+12.5%`, `−50.0%`, `0.0%`: always with its one decimal. */
export function formatPercent(percent: Decimal): string {
  return `${sign(percent)}${grouped(absolute(percent), 1)}%`;
}

/** `5 June 2012`, `June 2012` or `2012`, from `2012-06-05`, `2012-06` or `2012`. */
export function formatDate(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  const words = [day === undefined ? '' : String(Number(day)), month === undefined ? '' : monthName(month), year];
  return words.filter((word) => word !== '').join(' ');
}

function monthName(month: string): string {
  const name = months[Number(month) - 1];
  if (name === undefined) throw new Error(`no month with this number: ${month}`);
  return name;
}

/** `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`;
}

const sentenceEnd = /[.!?…。！？؟]["'”’)\]]*$/;

/** A text with a full stop at its end, where it does not end as a sentence does already. */
export function ended(text: string): string {
  return sentenceEnd.test(text) ? text : `${text}.`;
}

/** `850 bytes`, `12.3 kB`, `1.2 MB`: the size of a file. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} bytes`;
  const [size, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatNumber(Math.round(size * 10) / 10)} ${unit}`;
}
