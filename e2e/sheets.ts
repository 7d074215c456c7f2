import { expect } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { figures } from './release.ts';

/** The rows of the comparison: what it counts, its note, both values. */
const rows = [
  'Arrests 46 102',
  'People removed Phase 1: “as illegal entrants to the UK”. Phase 2: “removed from UK”. 31 21',
  'Arrests for serious crime 15 not reported',
  'Proactive operations not reported 46',
  'People charged not reported 23',
  'People cautioned not reported 24',
  'Sought asylum after arrest not reported 8',
  'Passports not reported 207',
  'Other UK identity documents not reported 118',
  'Non-UK identity documents not reported 80',
  'Immigration stamps not reported 52',
  'Computers not reported 19',
  'Cash seized not reported £153,573',
  'Cash forfeited not reported £12,237',
  'Confiscated not reported £150,000',
  'Assets awaiting restraint awaiting restraint when this was stated not reported £1,100,000',
];

/** A heading, and words that stand after it on the same sheet: of a figure or a table the last. */
const together = [
  ...figures.map(({ title }) => [title, 'Source: Metropolitan Police Authority']),
  ['Do the totals add up?', 'The release does not explain the difference.'],
  ['Also reported', 'Proactive operations, Phase 2'],
  ['Units named', 'Money Laundering through'],
  ['Glossary', 'A request for protection as a refugee.'],
  ['Use these data', 'every number with its words'],
  ['The release, word for word', 'Richard Sumray'],
  ['Notes to editors Background', '1. Phase 1: Operation MAXIM'],
];

/** What the page has behind a click, a note and the beginning of the release; and what cannot be pressed on paper. */
const hidden = ['Nothing had been restrained yet.', 'The current multi-agency strategy'];
const controls = ['From the beginning', 'Words in the release', 'Open a dataset', 'Download', 'notes on', 'Columns of'];

/** Letters that Firefox draws as one have no words in its files. */
const readable = (text: string) => text.replace(/ff|ft|\ufffd/g, '~').replace(/\s+/g, ' ');

/** Returns the words of each sheet of a PDF. */
async function readSheets(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    sheets.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  return sheets.map(readable);
}

/** Expects the comparison whole on one sheet, each heading with what it heads, all words, no controls, few sheets. */
export async function expectWholeSheets(pdf: Uint8Array, most: number) {
  const sheets = await readSheets(pdf);
  const compared = sheets.find((sheet) => sheet.includes('Reported for both phases')) ?? '';
  expect(rows.filter((row) => !compared.includes(readable(row)))).toEqual([]);
  const isParted = ([heading = '', last = '']: string[]) =>
    !sheets.some((sheet) => sheet.includes(readable(last), sheet.indexOf(heading) + 1) && sheet.includes(heading));
  expect(together.filter(isParted)).toEqual([]);
  const all = sheets.join(' ');
  expect(hidden.filter((words) => !all.includes(readable(words)))).toEqual([]);
  expect(controls.filter((words) => all.includes(readable(words)))).toEqual([]);
  expect(sheets.length).toBeLessThanOrEqual(most);
}
