import { describe, expect, it, test } from 'vitest';
import type { Term } from '#src/dataset/schema.ts';
import { placesFrom, termsIn, termsInTexts } from './terms.ts';

const glossary: Term[] = ['Grant', 'Loan', 'Harbour loan', 'HRS', 'A+B (new)'].map((term) => ({ term, meaning: term }));

/** The stretches found, each as the text shows it and what term it stands for. */
function found(text: string, ...taken: string[]): string[] {
  const stretches = taken.map((each) => ({ start: text.indexOf(each), end: text.indexOf(each) + each.length }));
  return termsIn(text, glossary, stretches).map(({ start, end, term }) => `${text.slice(start, end)}: ${term.term}`);
}

describe('a term is found', () => {
  it.each([
    ['as the glossary writes it', 'A Grant was paid', ['Grant: Grant']],
    ['with a small first letter', 'a grant was paid', ['grant: Grant']],
    ['with an s', 'two grants, one loan', ['grants: Grant', 'loan: Loan']],
    ['before punctuation, and before the ’s of an owner', '(HRS) and the grant’s sum', ['HRS: HRS', 'grant: Grant']],
    ['where it holds what a pattern would read', 'the A+B (new) pier', ['A+B (new): A+B (new)']],
    ['once, where it first stands', 'grant, Grant, grants', ['grant: Grant']],
    ['in the order of the text', 'HRS gave a loan and a grant', ['HRS: HRS', 'loan: Loan', 'grant: Grant']],
    ['at both ends of a text', 'HRS gave a loan', ['HRS: HRS', 'loan: Loan']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a term is not found', () => {
  it.each([
    ['inside a word', 'granted, ungrant, HRSs2, loans7'],
    ['joined to a word by a hyphen', 'pre-grant, grant-like, non-HRS'],
    ['in other letters', 'GRANT, hRS, hrs'],
    ['before a letter of another alphabet', 'grantж, grant\u0301'],
    ['in an empty text', ''],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('inside a longer term, of which only the longer one is found', () => {
    expect(found('a Harbour loan; harbour loans')).toEqual(['Harbour loan: Harbour loan']);
    expect(found('a Harbour loan, a loan')).toEqual(['Harbour loan: Harbour loan', 'loan: Loan']);
  });

  it('where the text is taken, but where it stands next', () => {
    expect(found('3 grants paid, no grant lost', '3 grants')).toEqual(['grant: Grant']);
    expect(found('3 grants paid', '3 grants')).toEqual([]);
    expect(found('a grant', 'a ')).toEqual(['grant: Grant']);
  });
});

test('nothing is found where the glossary is empty', () => {
  expect(termsIn('a grant', [])).toEqual([]);
});

test('texts that stand together name a term once', () => {
  const places = termsInTexts(['No loan.', 'A loan or a grant.', ''], glossary);
  expect(places.map((each) => each.map(({ start, end }) => [start, end]))).toEqual([[[3, 7]], [[12, 17]], []]);
});

test('a term does not run on from one text into the next', () => {
  expect(termsInTexts(['the harbour', 'loan'], glossary)[1]?.map(({ term }) => term.term)).toEqual(['Loan']);
});

test('the places of a stretch are counted from its beginning', () => {
  const places = termsIn('a grant, a loan', glossary);
  expect(placesFrom(places, 9, 15).map(({ start, end, term }) => [start, end, term.term])).toEqual([[2, 6, 'Loan']]);
  expect(placesFrom(places, 3, 8)).toEqual([]);
});
