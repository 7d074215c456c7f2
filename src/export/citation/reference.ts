/** An entry for reference managers; `date` may be a year, a month or a day, `author` is a body, never a person. */
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
