import { describe, expect, test } from 'vitest';
import type { Unit } from '#src/dataset/schema.ts';
import { locate } from '#src/dataset/source/locate.ts';
import { cutAt, statementAt } from './statement.ts';

const visits: Unit = { kind: 'count', one: 'visit', other: 'visits' };

function statementIn(quote: string, printed?: string) {
  const source = { id: 'a', publisher: 'b', title: 'c', published: '2011', lines: [`There, ${quote} .`] };
  const stated = { phase: 'p', measure: 'm', value: 1, quote, ...(printed === undefined ? {} : { printed }) };
  const place = locate(source, stated);
  if (place === undefined) throw new Error(`not in the source: ${quote}`);
  return { statement: statementAt(source, place, stated, visits) };
}

describe('without printed', () => {
  test('the only number of a quote, which is read, states the value', () => {
    expect(statementIn('61 visits').statement).toMatchObject({ kind: 'read', reading: { exact: '61e0' } });
  });
  test('two numbers need printed', () => {
    expect(statementIn('Round 1 had 61').statement).toEqual({
      kind: 'ambiguous',
      key: 'quote',
      ambiguity: { kind: 'needs-printed', numbers: ['1', '61'] },
    });
  });
  test('a number that is not read needs printed', () => {
    expect(statementIn('the 7th visit').statement).toMatchObject({
      ambiguity: { kind: 'needs-printed', numbers: ['7th'] },
    });
  });
  test('no number at all needs printed', () => {
    expect(statementIn('no visits').statement).toMatchObject({ ambiguity: { kind: 'needs-printed', numbers: [] } });
  });
});

describe('with printed', () => {
  test('the number in it states the value', () => {
    expect(statementIn('Round 1 had 61', '61').statement).toMatchObject({ kind: 'read', reading: { exact: '61e0' } });
  });
  test('it may hold a number that is not read beside the one that is', () => {
    expect(statementIn('61 on the 7th, 4 later', '61 on the 7th').statement).toMatchObject({ kind: 'read' });
  });
  test('it must stand in the quote', () => {
    expect(statementIn('Round 1 had 61', '62').statement).toMatchObject({
      ambiguity: { kind: 'not-once', times: 'none' },
    });
  });
  test('it must stand in the quote once', () => {
    expect(statementIn('61 and 61', '61').statement).toMatchObject({
      ambiguity: { kind: 'not-once', times: 'several' },
    });
  });
  test('it may not begin inside a number', () => {
    expect(statementIn('Round 3 had 61', '1').statement).toMatchObject({
      ambiguity: { kind: 'cut', end: 'begins', inside: 'number' },
    });
  });
  test('it may not end inside a word', () => {
    expect(statementIn('Round 3 had 61', 'Rou').statement).toMatchObject({
      ambiguity: { kind: 'cut', end: 'ends', inside: 'word' },
    });
  });
  test('it may not hold two numbers that are read', () => {
    expect(statementIn('Round 1 had 61', '1 had 61').statement).toMatchObject({ ambiguity: { kind: 'several-read' } });
  });
  test('it may not hold none where the quote has one that is read', () => {
    expect(statementIn('the 7th of 61', '7th').statement).toMatchObject({
      ambiguity: { kind: 'read-elsewhere', numbers: ['61'] },
    });
  });
  test('it is shown as it is printed where the quote has no number that is read', () => {
    expect(statementIn('two hundred visits', 'two hundred').statement).toMatchObject({
      kind: 'printed',
      printed: 'two hundred',
    });
  });
  test('it may begin and end anywhere in scripts without spaces', () => {
    expect(statementIn('訪問61回', '61').statement).toMatchObject({ kind: 'printed', printed: '61' });
  });
});

describe('cutAt', () => {
  const cut = (line: string, start: number, end: number) =>
    cutAt({ id: 'a', publisher: 'b', title: 'c', published: '2011', lines: [line] }, start, end);
  test('whole words and numbers are not cut', () => {
    expect(cut('had 61 visits', 4, 13)).toBeUndefined();
  });
  test('a number is cut between its digits', () => {
    expect(cut('had 61 visits', 5, 13)).toEqual({ end: 'begins', inside: 'number' });
  });
  test('a number is cut from its scale', () => {
    expect(cut('£5 million', 0, 2)).toEqual({ end: 'ends', inside: 'number' });
  });
  test('a word is cut between its letters', () => {
    expect(cut('had 61 visits', 4, 12)).toEqual({ end: 'ends', inside: 'word' });
  });
  test('a word is cut between its letters and digits', () => {
    expect(cut('HB14 squad', 2, 10)).toEqual({ end: 'begins', inside: 'word' });
  });
  test('a character of two code units is cut between them', () => {
    expect(cut('𝕏 61', 1, 5)).toEqual({ end: 'begins', inside: 'word' });
  });
  test('a letter is cut from its accent', () => {
    expect(cut('caf\u0065\u0301 61', 0, 4)).toEqual({ end: 'ends', inside: 'word' });
  });
  test('a word is cut at an apostrophe within it', () => {
    expect(cut('officer’s 61', 0, 7)).toEqual({ end: 'ends', inside: 'word' });
  });
});
