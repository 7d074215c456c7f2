/**
 * An entry for reference managers. `date` is `2012`, `2012-06` or `2012-06-05`; `author` is a body, never a person; `key`
 * has small letters, digits, hyphens and colons.
 */
export type Reference = {
  kind: 'release' | 'dataset' | 'figure';
  key: string;
  title: string;
  author?: string | undefined;
  number?: string | undefined;
  date?: string | undefined;
  url?: string | undefined;
  accessDate?: string | undefined;
  notes: readonly string[];
  language?: string | undefined;
};
