import { after, before } from './characters.ts';

const space = /^\s?$/;
const currencySign = /^\p{Sc}$/u;
const bracket = /^[\p{Ps}\p{Pe}]$/u;
const opener = /^[\s\p{Ps}\p{Pi}\p{Sc}"']?$/u;
const punctuation = /^\p{P}$/u;
const mathematical = /^\p{Sm}$/u;
const digit = /^\p{N}$/u;
const aHyphen = /^[-‐‑]$/;

/**
 * Where a number that begins at an offset truly begins, the sign of `−7` and the point of `.5` taken in,
 * and whether nothing in front keeps it from being read.
 */
export function opening(text: string, first: number): { start: number; isClean: boolean } {
  const touching = before(text, first);
  const next = first - touching.length;
  if (space.test(touching)) return { start: first, isClean: true };
  if (currencySign.test(touching)) {
    return isMinus(text, next) ? { start: next - 1, isClean: false } : { start: first, isClean: true };
  }
  if (isMinus(text, first) || isPointOfDecimals(text, first)) return { start: next, isClean: false };
  const isBetweenDigits = !bracket.test(touching) && digit.test(before(text, next));
  return { start: first, isClean: punctuation.test(touching) && !isBetweenDigits };
}

/** Whether nothing behind an offset keeps a number that ends there from being read. */
export function isClosed(text: string, end: number): boolean {
  const touching = after(text, end);
  if (touching === '%' || currencySign.test(touching)) return isClosed(text, end + touching.length);
  if (aHyphen.test(touching)) return aHyphen.test(after(text, end + 1));
  return space.test(touching) || punctuation.test(touching);
}

/** A sign or a joining hyphen before an offset; a dash between words is neither. */
function isMinus(text: string, offset: number): boolean {
  const sign = before(text, offset);
  const outer = before(text, offset - sign.length);
  if (aHyphen.test(sign)) return !aHyphen.test(outer);
  return sign === '–' ? opener.test(outer) : mathematical.test(sign);
}

/** The point of `.5`; the full stop of `end.15` and the dots of `...15` are none. */
function isPointOfDecimals(text: string, offset: number): boolean {
  const outer = before(text, offset - 1);
  return before(text, offset) === '.' && (opener.test(outer) || isMinus(text, offset - 1));
}
