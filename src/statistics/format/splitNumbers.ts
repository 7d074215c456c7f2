/** A stretch of a text that begins at `start`; `whole` where it is a number with its sign and unit, which are read as one. */
export type Stretch = { start: number; text: string; whole: boolean };

/** Sign, currency, digits, and what follows them: a sign such as %, or a symbol or word of no great length. */
const number =
  /[-\u2212+]?(?:(?<!\p{L})\p{Lu}{1,3}[ \u00a0]?)?(?:\p{Sc}[ \u00a0]?)?\d+(?:[.,]\d+)*[%‰°′″]?(?:[ \u00a0]?[°\p{L}\p{Sc}]\S{0,11}(?!\S))?/gu;

/**
 * Returns a text in stretches, each number apart with its sign and unit: `at least −£5` is `at least ` and `−£5`,
 * `about 12.5 kg` is `about ` and `12.5 kg`. Of a unit of several words the first stays with the number.
 */
export function wholeNumbers(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  const add = (next: number, whole: boolean) => {
    if (next > end) stretches.push({ start: end, text: text.slice(end, next), whole });
    end = next;
  };
  for (const { 0: found, index } of text.matchAll(number)) {
    add(index, false);
    add(index + found.length, true);
  }
  add(text.length, false);
  return stretches;
}
