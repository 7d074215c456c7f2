import fc from 'fast-check';

/** Draws a value of an arbitrary. */
export type Draw = <Value>(arbitrary: fc.Arbitrary<Value>) => Value;

const names = ['round', 'visits', 'constructor', 'a', '2011', 'boats-moved', 'to-string', 'x'.repeat(55)];

/** Draws ids that differ: `boats-moved-3`. */
export function drawIds(draw: Draw, minLength: number, maxLength: number): string[] {
  const stems = draw(fc.array(fc.constantFrom(...names), { minLength, maxLength }));
  return stems.map((stem, index) => `${stem}-${index}`);
}

/** Draws an object with the value of an arbitrary at a key, or an empty one. */
export function drawOptional<Key extends string, Value>(
  draw: Draw,
  key: Key,
  arbitrary: fc.Arbitrary<Value>,
): { [Name in Key]?: Value } {
  const fields: { [Name in Key]?: Value } = {};
  if (draw(fc.boolean())) fields[key] = draw(arbitrary);
  return fields;
}

/** Returns a word that occurs nowhere else: `qbaq` for the tenth. */
export const tagOf = (index: number) =>
  `q${index.toString(9).replace(/\d/g, (digit) => 'abcdefghi'[Number(digit)] ?? '')}q`;
