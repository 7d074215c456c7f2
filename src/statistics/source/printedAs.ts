import { numbersWithin } from '#src/dataset/numbers/numbers.ts';
import type { Dataset, Words } from '#src/dataset/schema.ts';
import { locate, sourceOf, textOf } from '#src/dataset/source/locate.ts';

const signBefore = /(?:\p{Sc}|\b[A-Z]{3})[^\S\n]?$/u;
const percentAfter = /^[^\S\n]?%/u;

/** Returns a number as its quote, or `printed`, has it: `£ 12,345`; undefined where the quote has none or several. */
export function printedAs(dataset: Dataset, stated: Words & { printed?: string }): string | undefined {
  if (stated.printed !== undefined) return stated.printed;
  const source = sourceOf(dataset, stated);
  const place = locate(source, stated);
  if (place === undefined) return undefined;
  const [number, ...others] = numbersWithin(source, place.start, place.end);
  if (number === undefined || others.length > 0) return undefined;
  const text = textOf(source);
  const before = signBefore.exec(text.slice(place.start, number.start))?.[0] ?? '';
  const after = percentAfter.exec(text.slice(number.end, place.end))?.[0] ?? '';
  return before + text.slice(number.start, number.end) + after;
}
