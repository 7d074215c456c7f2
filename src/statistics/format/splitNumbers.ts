/** A part of a text from `start`; `whole` where it is a number with its sign and unit, which must not be separated. */
export type TextPart = { start: number; text: string; whole: boolean };

/** A sign, a currency, digits, and a sign such as % or a short symbol or word, isolated or not, behind them. */
const number =
  /[-\u2212+]?(?:(?<!\p{L})\p{Lu}{1,3}[ \u00a0]?)?(?:\p{Sc}[ \u00a0]?)?\d+(?:[.,]\d+)*[%‰°′″]?(?:[ \u00a0]?[\u2066-\u2068]?[°\p{L}\p{Sc}]\S{0,11}(?!\S))?/gu;

/**
 * Splits a text into numbers with their signs and units, and the rest: `about 12.5 kg` into `about ` and `12.5 kg`. Of a
 * unit of several words the first belongs to the number.
 */
export function splitNumbers(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  const add = (next: number, whole: boolean) => {
    if (next > end) parts.push({ start: end, text: text.slice(end, next), whole });
    end = next;
  };
  for (const { 0: found, index } of text.matchAll(number)) {
    add(index, false);
    add(index + found.length, true);
  }
  add(text.length, false);
  return parts;
}
