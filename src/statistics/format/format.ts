import { decimalsOf } from '#src/dataset/format/currencyDecimals.ts';
import type { Measure, Qualifier, Unit } from '#src/dataset/schema.ts';
import { absolute, type Decimal, decimal, isZero } from './decimal.ts';

const minus = '−';
const months = 'January February March April May June July August September October November December'.split(' ');
/** A symbol that follows the digits without a space: `%`, `°`; `°C` and `kg` follow a space. */
const touchesDigits = /^[%‰°′″](?!\p{L})/u;
const qualifiers: Record<Qualifier, string> = { about: 'about', 'at-least': 'at least', 'at-most': 'at most' };

/** The text in place of a missing value. */
export const notReported = 'not reported';

/** Returns `about`, `at least` or `at most`; empty where a value is exact. */
export function formatQualifier(qualifier: Qualifier | undefined): string {
  return qualifier === undefined ? '' : qualifiers[qualifier];
}

/** A value as a release states it; without `qualifier` it is exact. */
export type Stated = { value: number | Decimal; qualifier?: Qualifier };

function toDecimal(value: number | Decimal): Decimal {
  return typeof value === 'number' ? decimal(value) : value;
}

/** Groups the digits of a decimal from 0 by threes, with `minDecimals` at least: `2,300.50`. */
function groupDigits({ digits, scale }: Decimal, minDecimals = 0): string {
  const written = String(digits).padStart(scale + 1, '0');
  const whole = written.slice(0, written.length - scale).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = written.slice(written.length - scale).padEnd(minDecimals, '0');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

type CurrencyFormat = { before: string; after: string; decimals: number };

/** The most usual currencies: the first `Intl.NumberFormat` of a page takes a fast Chromium 30 to 160 ms. */
const currencyFormats = new Map<string, CurrencyFormat>([
  ['GBP', { before: '£', after: '', decimals: 2 }],
  ['EUR', { before: '€', after: '', decimals: 2 }],
  ['USD', { before: 'US$', after: '', decimals: 2 }],
]);

/** Returns what en-GB writes before and after the digits of an amount. */
function currencyFormat(currency: string): CurrencyFormat {
  const known = currencyFormats.get(currency);
  if (known) return known;
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency }).formatToParts(1);
  const join = (some: Intl.NumberFormatPart[]) => some.map(({ value }) => value.replace(/\s/gu, ' ')).join('');
  const first = parts.findIndex(({ type }) => type === 'integer');
  const last = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
  const before = join(parts.slice(0, first));
  const coin = { before, after: join(parts.slice(last + 1)), decimals: decimalsOf(currency) };
  currencyFormats.set(currency, coin);
  return coin;
}

function withUnit(size: Decimal, unit: Unit): string {
  switch (unit.kind) {
    case 'count':
      return groupDigits(size);
    case 'money': {
      const { before, after, decimals } = currencyFormat(unit.currency);
      return before + groupDigits(size, size.scale === 0 ? 0 : decimals) + after;
    }
    case 'quantity':
      return groupDigits(size) + (touchesDigits.test(unit.symbol) ? '' : ' ') + unit.symbol;
  }
}

/** Formats a number: `2,300,000`, `0.3`, `−7`. */
export function formatNumber(value: number | Decimal): string {
  const number = toDecimal(value);
  return (number.digits < 0n ? minus : '') + groupDigits(absolute(number));
}

/** Known for the same reason. */
const currencyNames = new Map([
  ['GBP', 'British pounds'],
  ['EUR', 'euros'],
  ['USD', 'US dollars'],
]);

/** Returns the plural name of a currency: `British pounds`; its code where it has none. */
export function currencyName(code: string): string {
  const known = currencyNames.get(code);
  if (known !== undefined) return known;
  const names = new Intl.NumberFormat('en-GB', { style: 'currency', currency: code, currencyDisplay: 'name' });
  return names.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}

/** Formats a value for a spreadsheet or a file, in any language: `2300000`, `0.3`. */
export function formatPlain(value: number | Decimal): string {
  return formatNumber(value).replaceAll(',', '').replace(minus, '-');
}

/** Formats a value with its unit, a count without its word: `61`, `£2,300,000`, `£0.50`, `12.5 kg`, `45%`. */
export function formatValue(value: number | Decimal, unit: Unit): string {
  const number = toDecimal(value);
  return (number.digits < 0n ? minus : '') + withUnit(absolute(number), unit);
}

function withQualifier(text: string, qualifier: Qualifier | undefined): string {
  return qualifier === undefined ? text : `${qualifiers[qualifier]} ${text}`;
}

/** Formats a value with unit and qualifier: `61`, `about 30`, `at least £5,000`. */
export function formatStated(stated: Stated, unit: Unit): string {
  return withQualifier(formatValue(stated.value, unit), stated.qualifier);
}

/** Formats the same, a count with its word: `61 visits`, `1 visit`, `about 30 visits`, `£5,000`. */
export function formatCounted(stated: Stated, unit: Unit): string {
  if (unit.kind !== 'count') return formatStated(stated, unit);
  const number = formatNumber(stated.value);
  return withQualifier(`${number} ${number === '1' ? unit.one : unit.other}`, stated.qualifier);
}

function sign(value: Decimal): string {
  if (isZero(value)) return '';
  return value.digits < 0n ? minus : '+';
}

/** Formats a difference with its sign: `+19`, `−1`, `+£3,500`, `0`; of percentages in points, as `−1.3 percentage points`. */
export function formatDifference(difference: Decimal, unit: Unit): string {
  const size = absolute(difference);
  if (unit.kind !== 'quantity' || unit.symbol !== '%') return sign(difference) + withUnit(size, unit);
  const number = groupDigits(size);
  return `${sign(difference)}${number} percentage ${number === '1' ? 'point' : 'points'}`;
}

/** Formats a percentage with its sign and one decimal: `+12.5%`, `−50.0%`, `0.0%`. */
export function formatPercent(percent: Decimal): string {
  return `${sign(percent)}${groupDigits(absolute(percent), 1)}%`;
}

/** Formats a date: `5 June 2012`, `June 2012` or `2012` for `2012-06-05`, `2012-06` or `2012`. */
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

/** Joins items: `a`, `a and b`, `a, b and c`. */
export function formatList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`;
}

const sentenceEnd = /[.!?…。！？؟]["'”’)\]\u2069]*$/;

/** Adds a full stop to a text that does not end as a sentence. */
export function withFullStop(text: string): string {
  return sentenceEnd.test(text) ? text : `${text}.`;
}

/** Formats the size of a file: `850 bytes`, `12.3 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes)} bytes`;
  const [size, unit] = bytes < 999_950 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatNumber(Math.round(size * 10) / 10)} ${unit}`;
}

/** Adds to a value's text what had still to happen to its measure when it was stated: `£5,000, not yet paid out`. */
export const withPending = (value: string, { pending }: Measure) =>
  pending === undefined ? value : `${value}, ${pending}`;
