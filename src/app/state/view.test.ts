// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { inventedDataset } from '#src/testing/dataset.ts';
import { formatView, isRequestedFile, parseView, permalink, requestedFile, type View } from './view.ts';

const dataset = inventedDataset();
const empty: View = {
  file: undefined,
  select: undefined,
  compare: undefined,
  show: undefined,
  sort: undefined,
  tables: [],
  otherParams: [],
  unrecognised: [],
};

describe('an address', () => {
  test('without a query chooses nothing', () => {
    expect(parseView('', dataset)).toEqual(empty);
  });

  test('names a number by its phase and measure', () => {
    expect(parseView('?select=round-2.loans', dataset).select).toEqual({ phase: 'round-2', measure: 'loans' });
  });

  test('names a stated total', () => {
    expect(parseView('?select=total.boats', dataset).select).toEqual({ total: 'boats' });
  });

  test('names the phases compared, in either order', () => {
    expect(parseView('?compare=round-2,round-1', dataset).compare).toEqual({ from: 'round-2', to: 'round-1' });
  });

  test('may ask for what can be compared, where that leaves something out', () => {
    expect(parseView('?show=comparable', dataset)).toEqual({ ...empty, show: 'comparable' });
    const refused = inventedDataset({ comparison: { change: 'none' } });
    expect(parseView('?show=comparable', refused)).toEqual({ ...empty, unrecognised: ['show=comparable'] });
  });

  test('may ask for the order by size of change, where that is another', () => {
    const { observations } = dataset;
    const turned = observations.map((each) =>
      each.phase === 'round-2' && each.measure === 'boats' ? { ...each, value: 300 } : each,
    );
    expect(parseView('?sort=change', inventedDataset({ observations: turned }))).toEqual({ ...empty, sort: 'change' });
    expect(parseView('?sort=change', dataset)).toEqual({ ...empty, unrecognised: ['sort=change'] });
  });

  test('names the figures shown as tables, each once', () => {
    expect(parseView('?table=work,money,work&table=money', dataset).tables).toEqual(['work', 'money']);
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
    'show=all',
    'sort=size',
    'file=harbour.json',
    'file=0BADC0DE',
    'file=0badc0de0',
    'file=',
  ])('that says %s names nothing', (pair) => {
    expect(parseView(`?${pair}`, dataset)).toEqual({ ...empty, unrecognised: [pair] });
  });

  test('keeps what is right beside what is not', () => {
    expect(parseView('?table=work,tide&select=round-1.visits', dataset)).toEqual({
      ...empty,
      select: { phase: 'round-1', measure: 'visits' },
      tables: ['work'],
      unrecognised: ['table=tide'],
    });
  });

  test('may ask for a file by its first sixteen digits, or as older links do by eight', () => {
    expect(parseView('?file=0badc0de01234567', dataset)).toEqual({ ...empty, file: '0badc0de01234567' });
    expect(requestedFile('?file=0badc0de01234567')).toBe('0badc0de01234567');
    expect(parseView('?file=0badc0de', dataset)).toEqual({ ...empty, file: '0badc0de' });
    expect(requestedFile('?a=1&file=0badc0de&select=x')).toBe('0badc0de');
    expect(requestedFile('?file=harbour&file=0badc0de')).toBe('0badc0de');
    expect(requestedFile('?profile=0badc0de&file=harbour')).toBeUndefined();
  });

  test('may hold keys that are not ours', () => {
    expect(parseView('?a=%20b&select=x&selected=1', dataset)).toEqual({
      ...empty,
      otherParams: ['a=%20b', 'selected=1'],
      unrecognised: ['select=x'],
    });
  });
});

describe('a view', () => {
  test('that holds nothing leaves no query', () => {
    expect(formatView(empty)).toBe('');
  });

  test('is written so that it reads the same', () => {
    const view = {
      ...empty,
      file: '0badc0de',
      select: { phase: 'round-2', measure: 'rope' },
      compare: { from: 'round-2', to: 'round-1' },
      show: 'comparable' as const,
      tables: ['money', 'work'],
    };
    const search = formatView(view);
    expect(search).toBe('?file=0badc0de&select=round-2.rope&compare=round-2,round-1&show=comparable&table=money,work');
    expect(parseView(search, dataset)).toEqual(view);
  });

  test('stands behind the keys that are not ours, which stay as they stood', () => {
    expect(formatView({ ...empty, otherParams: ['a=%20b', 'selected=1'], select: { total: 'boats' } })).toBe(
      '?a=%20b&selected=1&select=total.boats',
    );
  });
});

describe('the page’s own address', () => {
  test('asks for a file, for another, or for none', () => {
    history.replaceState(null, '', '/page?file=0badc0de');
    expect(isRequestedFile('0badc0de'.repeat(8))).toBe(true);
    expect(isRequestedFile('feedbeef'.repeat(8))).toBe(false);
    history.replaceState(null, '', '/page?select=x');
    expect(isRequestedFile('feedbeef'.repeat(8))).toBe(true);
  });

  test('is taken away with nothing in it but what is told', () => {
    history.replaceState(null, '', '/page?utm_source=letter&select=x#work');
    expect(permalink({})).toBe(`${location.origin}/page`);
    expect(permalink({ file: '0badc0de', compare: { from: 'a', to: 'b' } }, 'comparison')).toBe(
      `${location.origin}/page?file=0badc0de&compare=a,b#comparison`,
    );
  });
});
