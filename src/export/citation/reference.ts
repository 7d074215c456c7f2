/**
 * What a program that keeps references is told of something: of its date as much as is known, `2012`, `2012-06` or
 * `2012-06-05`. `author` is a body, never a person. Keys hold small letters, digits, hyphens and colons.
 */
export type Reference = {
  kind: 'release' | 'dataset' | 'figure';
  key: string;
  title: string;
  author?: string | undefined;
  number?: string | undefined;
  date?: string | undefined;
  address?: string | undefined;
  seen?: string | undefined;
  notes: readonly string[];
  language?: string | undefined;
};
