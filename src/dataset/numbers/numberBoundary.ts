import { codePointAfter, codePointBefore } from './characters.ts';

const space = /^\s?$/;
const currencySign = /^\p{Sc}$/u;
const bracket = /^[\p{Ps}\p{Pe}]$/u;
const opener = /^[\s\p{Ps}\p{Pi}\p{Sc}"']?$/u;
const punctuation = /^\p{P}$/u;
const mathematical = /^\p{Sm}$/u;
const digit = /^\p{N}$/u;
const aHyphen = /^[-‐‑]$/;

/** Returns where a number starts, its sign or point included; `isClean` where nothing before makes it unreadable. */
export function numberStart(text: string, first: number): { start: number; isClean: boolean } {
  const touching = codePointBefore(text, first);
  const next = first - touching.length;
  if (space.test(touching)) return { start: first, isClean: true };
  if (currencySign.test(touching)) {
    return isMinus(text, next) ? { start: next - 1, isClean: false } : { start: first, isClean: true };
  }
  if (isMinus(text, first) || isPointOfDecimals(text, first)) return { start: next, isClean: false };
  const isBetweenDigits = !bracket.test(touching) && digit.test(codePointBefore(text, next));
  return { start: first, isClean: punctuation.test(touching) && !isBetweenDigits };
}

/** Returns whether a number can end at an offset: nothing behind it makes it unreadable. */
export function endsNumber(text: string, end: number): boolean {
  const touching = codePointAfter(text, end);
  if (touching === '%' || currencySign.test(touching)) return endsNumber(text, end + touching.length);
  if (aHyphen.test(touching)) return aHyphen.test(codePointAfter(text, end + 1));
  return space.test(touching) || punctuation.test(touching);
}

/** Returns whether a sign or a joining hyphen ends at an offset; a dash between words is neither. */
function isMinus(text: string, offset: number): boolean {
  const sign = codePointBefore(text, offset);
  const outer = codePointBefore(text, offset - sign.length);
  if (aHyphen.test(sign)) return !aHyphen.test(outer);
  return sign === '–' ? opener.test(outer) : mathematical.test(sign);
}

/** Returns whether the point of `.5` ends at an offset; the full stop of `end.15` and the dots of `...15` do not count. */
function isPointOfDecimals(text: string, offset: number): boolean {
  const outer = codePointBefore(text, offset - 1);
  return codePointBefore(text, offset) === '.' && (opener.test(outer) || isMinus(text, offset - 1));
}
