import { isPartialDate } from './textRules.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Returns the number that a text writes in digits, with or without separators: `1234` for `1,234`; undefined for none. */
export function likelyNumber(text: string): number | undefined {
  const plain = text.trim().replace(/(?<=^\d{1,3}(?:[^\w.]\d{3})*)[, \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '');
  return /^\d{1,15}(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Returns an id made of a text: `round-1` for `Round 1`; undefined where no letter or digit of the alphabet is in it. */
export function likelySlug(text: string): string | undefined {
  const plain = text.slice(0, 80).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.match(/[a-z0-9]+/g)?.join('-');
  return slug !== undefined && slug.length <= 64 ? slug : undefined;
}

/** Returns the date that a text writes in another way: `2011-05-03` for `3 May 2011`; undefined where it may be several. */
export function likelyDate(text: string): string | undefined {
  const digits = /^(\d{4})[-/.](\d\d?)(?:[-/.](\d\d?))?(?!\d)/.exec(text);
  const dayFirst = /^(\d\d?)[-/.](\d\d?)[-/.](\d{4})$/.exec(text);
  const words = /^(?:(\d\d?)(?:st|nd|rd|th)? )?(\p{L}{3,9})\.?,? (\d{4})$/u.exec(text);
  const american = /^(\p{L}{3,9})\.? (\d\d?), (\d{4})$/u.exec(text);
  const [, year, month, day] =
    digits ??
    (dayFirst && ['', dayFirst[3], ...monthAndDay(dayFirst[1], dayFirst[2])]) ??
    (words && ['', words[3], monthOf(words[2]), words[1]]) ??
    (american && ['', american[3], monthOf(american[1]), american[2]]) ??
    [];
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return year !== undefined && month !== undefined && isPartialDate(date) ? date : undefined;
}

/** Returns the month and the day in a date whose order is clear: one of them is no month; empty texts where it is not. */
function monthAndDay(first = '', second = ''): [string, string] {
  if (Number(first) > 12) return [second, first];
  return Number(second) > 12 ? [first, second] : ['', ''];
}

/** Returns the number of a month by its English name; an empty text for none, which is no part of a date. */
function monthOf(name = ''): string {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index === -1 ? '' : String(index + 1);
}
