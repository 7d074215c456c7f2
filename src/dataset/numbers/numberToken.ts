/**
 * A number in a source, from `start` to `end` (offsets into the joined lines) with all that belongs to it: `3-week`,
 * `two hundred`. `first` is the offset of its first digit or letter.
 */
export type NumberToken = { start: number; end: number; first: number; form: NumberForm };

/** How a number is written. `mantissa` is the plain decimal, `until` the offset after it; the unit decides the rest. */
export type NumberForm =
  | { kind: 'digits'; mantissa: string; until: number }
  | { kind: 'word'; value: number }
  | { kind: 'unread' };
