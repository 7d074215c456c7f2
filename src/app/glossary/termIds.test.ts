import { expect, test } from 'vitest';
import { termIds } from './termIds.ts';

const ids = (...terms: string[]) => [...termIds(terms.map((term) => ({ term, meaning: 'A word.' }))).values()];

test('an entry is named by the letters and digits of its term, in any script', () => {
  expect(ids('Illegal entrant', 'CO14', 'Tax & “duty”', 'عبور غير قانوني', 'Café')).toEqual([
    'glossary.term.illegal-entrant',
    'glossary.term.co14',
    'glossary.term.tax-duty',
    'glossary.term.عبور-غير-قانوني',
    'glossary.term.café',
  ]);
});

test('its name does not depend on the entries beside it', () => {
  expect(ids('CO14', 'Charge').at(-1)).toBe(ids('Charge')[0]);
});

test('no two entries have one name, whatever their terms hold', () => {
  expect(ids('CO14', 'CO14.', 'co14', '§', '%')).toEqual([
    'glossary.term.co14',
    'glossary.term.co14.2',
    'glossary.term.co14.3',
    'glossary.term.',
    'glossary.term..2',
  ]);
});
