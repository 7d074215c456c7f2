import type { Path } from '#src/dataset/check/problem.ts';
import { inventedDataset } from './dataset.ts';

/** For tests: what is wrong, where in the invented dataset, the value there, and the problem that follows. */
export type WrongValue = [what: string, path: Path, value: unknown, problem: string];

/** For tests: returns the invented dataset with a value put in at a path of keys. */
export function withValueAt(path: Path, value: unknown): unknown {
  const data: unknown = inventedDataset();
  const holder = path.slice(0, -1).reduce<unknown>((held, key) => Reflect.get(Object(held), key), data);
  const property = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(Object(holder), path.at(-1) ?? '', property);
  return data;
}

/** For tests: values that a dataset may not have. */
export const wrongValues: WrongValue[] = [
  ['a list instead of text', ['title'], [], 'title: a list is not a text'],
  [
    'text instead of a number',
    ['observations', 0, 'value'],
    '61',
    'observations[0].value: "61" is not a finite number; write 61, without quotation marks',
  ],
  [
    'a number too large for JSON',
    ['observations', 0, 'value'],
    Number.POSITIVE_INFINITY,
    'observations[0].value: Infinity is not a finite number',
  ],
  ['a negative number', ['observations', 0, 'value'], -1, 'observations[0].value: -1 is negative'],
  ['minus zero', ['observations', 0, 'value'], -0, 'observations[0].value: -0 is written with a minus sign'],
  [
    '16 digits',
    ['observations', 0, 'value'],
    1234567890.123456,
    'observations[0].value: 1234567890.123456 has more than 15 significant digits',
  ],
  [
    'a number that is not exact in JSON',
    ['observations', 0, 'value'],
    1e16,
    'observations[0].value: 10000000000000000 is larger than 9,007,199,254,740,991',
  ],
  ['a format to come', ['format'], 2, 'format: 2 is not 1'],
  [
    'an id in capitals',
    ['measures', 0, 'id'],
    'Visits',
    'measures[0].id: "Visits" is not lower-case letters and digits with single hyphens between them; did you mean "visits"?',
  ],
  [
    'an id of 65 characters',
    ['measures', 0, 'id'],
    'a'.repeat(65),
    `measures[0].id: "${'a'.repeat(65)}" is longer than 64 characters`,
  ],
  [
    'a reserved phase',
    ['phases', 0, 'id'],
    'total',
    'phases[0].id: "total" is reserved: addresses use it for something else',
  ],
  ['a reserved dataset', ['id'], 'embed', 'id: "embed" is reserved: addresses use it for something else'],
  [
    'a reserved figure',
    ['figures', 0, 'id'],
    'totals',
    'figures[0].id: "totals" is reserved: addresses use it for something else',
  ],
  [
    'a reserved table',
    ['tables', 0, 'id'],
    'data',
    'tables[0].id: "data" is reserved: addresses use it for something else',
  ],
  ['empty text', ['title'], '', 'title: "" is empty'],
  ['an empty quote', ['observations', 0, 'quote'], '', 'observations[0].quote: is empty'],
  ['no sources', ['sources'], [], 'sources: holds 0 entries, fewer than 1'],
  ['seven highlights', ['highlights'], Array(7).fill({ total: 'visits' }), 'highlights: holds 7 entries, more than 6'],
  [
    'a total of one part',
    ['statedTotals', 0, 'parts'],
    [{ phase: 'a', measure: 'b' }],
    'statedTotals[0].parts: holds 1 entry, fewer than 2',
  ],
  [
    'an empty group',
    ['figures', 0, 'groups', 0, 'measures'],
    [],
    'figures[0].groups[0].measures: holds 0 entries, fewer than 1',
  ],
  ['a table without columns', ['tables', 0, 'columns'], [], 'tables[0].columns: holds 0 entries, fewer than 1'],
  [
    'a line with a line feed',
    ['sources', 0, 'lines', 1],
    'a\nb',
    'sources[0].lines[1]: "a\\nb" holds a line break; each line is an entry of its own',
  ],
  [
    'a day that is none',
    ['sources', 0, 'retrieved'],
    '2011-02-30',
    'sources[0].retrieved: "2011-02-30" is not a day of the calendar written YYYY-MM-DD',
  ],
  [
    'an address with a user name',
    ['sources', 0, 'url'],
    'https://me@a.example',
    'sources[0].url: "https://me@a.example" is not an http:// or https:// address without white space and user name',
  ],
  ['a language that is none', ['language'], 'en_GB', 'language: "en_GB" is not a language tag of BCP 47'],
  [
    'half a line',
    ['sources', 0, 'sections', 0, 'line'],
    1.5,
    'sources[0].sections[0].line: 1.5 is not the number of a line',
  ],
  [
    'a hash in capitals',
    ['changes'],
    [{ version: '0.9', date: '2012-01-01', note: 'a', sha256: 'A' }],
    'changes[0].sha256: "A" is not 64 lower-case hexadecimal digits',
  ],
];

/** For tests: words that are nearly those of the format. */
export const misspelt: WrongValue[] = [
  [
    'of a number',
    ['observations', 0, 'value'],
    '1,061',
    'observations[0].value: "1,061" is not a finite number; write 1061, without quotation marks',
  ],
  [
    'a value for what is not reported',
    ['observations', 0, 'value'],
    'n/a',
    'observations[0].value: "n/a" is not a finite number; what is not reported is left out, with its whole entry',
  ],
  [
    'no value for what is not reported',
    ['observations', 0, 'value'],
    null,
    'observations[0].value: null is not a finite number; what is not reported is left out, with its whole entry',
  ],
  ['a format between quotation marks', ['format'], '1', 'format: "1" is not 1; write 1, without quotation marks'],
  [
    'of a phase',
    ['observations', 0, 'phase'],
    'Round 1',
    'observations[0].phase: "Round 1" is not lower-case letters and digits with single hyphens between them; did you mean "round-1"?',
  ],
  [
    'of a date',
    ['sources', 0, 'published'],
    '3 May 2011',
    'sources[0].published: "3 May 2011" is not a date written YYYY, YYYY-MM or YYYY-MM-DD; did you mean "2011-05-03"?',
  ],
  [
    'of a date that is none',
    ['sources', 0, 'published'],
    '2011-02-30',
    'sources[0].published: "2011-02-30" is not a day of the calendar',
  ],
  [
    'of a day',
    ['sources', 0, 'retrieved'],
    '2011-5-3',
    'sources[0].retrieved: "2011-5-3" is not a day of the calendar written YYYY-MM-DD; did you mean "2011-05-03"?',
  ],
  [
    'of a day that lacks its day',
    ['sources', 0, 'retrieved'],
    'May 2011',
    'sources[0].retrieved: "May 2011" is not a day of the calendar written YYYY-MM-DD',
  ],
  ['of a key', ['measures', 2, 'nots'], 'a', 'measures[2].nots: is no key of the format; did you mean "note"?'],
  [
    'of a key of a unit',
    ['measures', 0, 'unit', 'otter'],
    'a',
    'measures[0].unit.otter: is no key of the format; did you mean "other"?',
  ],
  [
    'of a key of a highlight',
    ['highlights', 1, 'mesure'],
    'a',
    'highlights[1].mesure: is no key of the format; did you mean "measure"?',
  ],
  [
    'of a key that is like no other',
    ['observations', 0, 'reportedIn'],
    2011,
    'observations[0].reportedIn: is no key of the format; there are "source", "quote", "within", "phase", "measure", "value", "qualifier", "printed", "countedBy" and "note"',
  ],
  [
    'of a unit',
    ['measures', 0, 'unit'],
    'visits',
    'measures[0].unit: "visits" is not an object; write what is counted as {"kind": "count", "one": "boat", "other": "boats"}',
  ],
  [
    'of a currency by its sign',
    ['measures', 3, 'unit', 'currency'],
    '£',
    'measures[3].unit.currency: "£" is not the code of a currency in ISO 4217; did you mean "GBP"?',
  ],
  [
    'of a qualifier',
    ['observations', 0, 'qualifier'],
    'at least',
    'observations[0].qualifier: "at least" is not "about" or "at-least" or "at-most"; did you mean "at-least"?',
  ],
  [
    'of a kind of unit',
    ['measures', 0, 'unit'],
    { kind: 'counts', one: 'a', other: 'b' },
    'measures[0].unit.kind: "counts" is not "count" or "money" or "quantity"; did you mean "count"?',
  ],
  [
    'of a currency',
    ['measures', 3, 'unit', 'currency'],
    'gbp',
    'measures[3].unit.currency: "gbp" is not the code of a currency in ISO 4217; did you mean "GBP"?',
  ],
];
