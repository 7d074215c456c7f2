// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/dataset/invented.ts';
import { fileAskedBy, isAskedFor, linkTo, readView, writeView } from './view.ts';

const dataset = inventedDataset();
const empty = { select: undefined, compare: undefined, tables: [] };

describe('an address', () => {
  test('without a query chooses nothing', () => {
    expect(readView('', dataset)).toEqual({ view: empty, nonsense: [] });
  });

  test('names a number by its phase and measure', () => {
    expect(readView('?select=round-2.loans', dataset).view.select).toEqual({ phase: 'round-2', measure: 'loans' });
  });

  test('names a stated total', () => {
    expect(readView('?select=total.boats', dataset).view.select).toEqual({ total: 'boats' });
  });

  test('names the phases compared, in either order', () => {
    expect(readView('?compare=round-2,round-1', dataset).view.compare).toEqual({ from: 'round-2', to: 'round-1' });
  });

  test('names the figures shown as tables, each once', () => {
    expect(readView('?table=work,money,work&table=money', dataset).view.tables).toEqual(['work', 'money']);
  });

  test.each([
    'select=round-9.visits',
    'select=round-1.loans',
    'select=total.loans',
    'select=round-1.visits.x',
    'select=',
    'select=__proto__.constructor',
    'compare=round-1',
    'compare=round-1,round-1',
    'compare=round-1,round-2,round-1',
    'compare=round-1,round-9',
    'table=boats',
    'file=harbour.json',
    'file=0BADC0DE',
    'file=0badc0de0',
    'file=',
  ])('that says %s names nothing', (pair) => {
    expect(readView(`?${pair}`, dataset)).toEqual({ view: empty, nonsense: [pair] });
  });

  test('keeps what is right beside what is not', () => {
    expect(readView('?table=work,tide&select=round-1.visits', dataset)).toEqual({
      view: { ...empty, select: { phase: 'round-1', measure: 'visits' }, tables: ['work'] },
      nonsense: ['table=tide'],
    });
  });

  test('may ask for a file by its first eight digits', () => {
    expect(readView('?file=0badc0de', dataset)).toEqual({ view: empty, nonsense: [] });
    expect(fileAskedBy('?a=1&file=0badc0de&select=x')).toBe('0badc0de');
    expect(fileAskedBy('?file=harbour&file=0badc0de')).toBe('0badc0de');
    expect(fileAskedBy('?profile=0badc0de&file=harbour')).toBeUndefined();
  });

  test('may hold keys that are not ours', () => {
    expect(readView('?utm_source=letter', dataset).nonsense).toEqual([]);
  });
});

describe('a view', () => {
  test('that holds nothing leaves no query', () => {
    expect(writeView('?select=round-1.visits', empty)).toBe('');
  });

  test('is written so that it reads the same', () => {
    const view = {
      select: { phase: 'round-2', measure: 'rope' },
      compare: { from: 'round-2', to: 'round-1' },
      tables: ['money', 'work'],
    };
    const search = writeView('', view);
    expect(search).toBe('?select=round-2.rope&compare=round-2,round-1&table=money,work');
    expect(readView(search, dataset)).toEqual({ view, nonsense: [] });
  });

  test('names the file that it was chosen in before all else', () => {
    const search = writeView('?file=feedbeef&a=1', { ...empty, file: '0badc0de', select: { total: 'boats' } });
    expect(search).toBe('?a=1&file=0badc0de&select=total.boats');
    expect(writeView(search, empty)).toBe('?a=1');
  });

  test('takes the place of the last one and leaves other keys alone, as they stood', () => {
    expect(writeView('?a=%20b&select=x&selected=1&table=y', { ...empty, select: { total: 'boats' } })).toBe(
      '?a=%20b&selected=1&select=total.boats',
    );
  });
});

describe('the page’s own address', () => {
  test('asks for a file, for another, or for none', () => {
    history.replaceState(null, '', '/page?file=0badc0de');
    expect(isAskedFor('0badc0de'.repeat(8))).toBe(true);
    expect(isAskedFor('feedbeef'.repeat(8))).toBe(false);
    history.replaceState(null, '', '/page?select=x');
    expect(isAskedFor('feedbeef'.repeat(8))).toBe(true);
  });

  test('is taken away with nothing in it but what is told', () => {
    history.replaceState(null, '', '/page?utm_source=letter&select=x#work');
    expect(linkTo({})).toBe(`${location.origin}/page`);
    expect(linkTo({ file: '0badc0de', compare: { from: 'a', to: 'b' } }, 'comparison')).toBe(
      `${location.origin}/page?file=0badc0de&compare=a,b#comparison`,
    );
  });
});
