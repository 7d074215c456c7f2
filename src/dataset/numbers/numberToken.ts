/**
 * A number of a source, read or not: it runs from `start` to `end` (offsets into the joined lines) with all that
 * belongs to it, as `3-week` or `two hundred` do. `first` is the offset of its first digit or letter.
 */
export type NumberToken = { start: number; end: number; first: number; form: NumberForm };

/** Of `digits`, the unit decides whether they are read; `mantissa` is the plain decimal, `until` the offset behind it. */
export type NumberForm =
  | { kind: 'digits'; mantissa: string; until: number }
  | { kind: 'word'; value: number }
  | { kind: 'unread' };
