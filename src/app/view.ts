import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { cells } from '#src/statistics/coverage.ts';

/**
 * What the reader chose, as the address holds it: the number lit up, the phases compared, the figures shown as tables; and
 * the first 8 digits of the SHA-256 of the file that it was chosen in, where that is one that the reader opened.
 */
export type View = {
  file?: string | undefined;
  select: Ref | undefined;
  compare: { from: string; to: string } | undefined;
  tables: string[];
};

/** The view of whoever chose nothing yet. */
export const unchosen: View = { select: undefined, compare: undefined, tables: [] };

/** A view, and what of the address named nothing in this dataset, as it stood there: `select=phase-9.visits`. */
export type ReadView = { view: View; nonsense: string[] };

/** Reads a view from an address's query, such as `?select=phase-2.visits&table=visits`. */
export function readView(search: string, dataset: Dataset): ReadView {
  const query = new URLSearchParams(search);
  const nonsense: string[] = [];
  const read = <Value>(key: string, text: string, value: Value | undefined): Value | undefined => {
    if (value === undefined) nonsense.push(`${key}=${text}`);
    return value;
  };
  const select = query.getAll('select').flatMap((text) => read('select', text, refOf(text, dataset)) ?? []);
  const compare = query.getAll('compare').flatMap((text) => read('compare', text, pairOf(text, dataset)) ?? []);
  const tables = query
    .getAll('table')
    .flatMap((list) => list.split(','))
    .flatMap((text) => read('table', text, dataset.figures.find(({ id }) => id === text)?.id) ?? []);
  for (const text of query.getAll('file')) read('file', text, digitsOf(text));
  return { view: { select: select[0], compare: compare[0], tables: [...new Set(tables)] }, nonsense };
}

/** The opened file that an address's query asks for, by its first 8 digits, such as `?file=0badc0de`. */
export function fileAskedBy(search: string): string | undefined {
  return new URLSearchParams(search).getAll('file').find(digitsOf);
}

const digitsOf = (text: string) => (/^[0-9a-f]{8}$/.test(text) ? text : undefined);

/** Whether the address asks for the file with this SHA-256, or for none. */
export const isAskedFor = (sha256: string): boolean => sha256.startsWith(fileAskedBy(location.search) ?? '');

/** The number that a text such as `phase-2.visits` or `total.visits` names, where it is one that was reported. */
function refOf(text: string, dataset: Dataset): Ref | undefined {
  const [first = '', second = '', ...rest] = text.split('.');
  if (rest.length > 0) return undefined;
  if (first === 'total') return dataset.statedTotals?.some(({ id }) => id === second) ? { total: second } : undefined;
  const ref = { phase: first, measure: second };
  return cells(dataset)(first, second).kind === 'reported' ? ref : undefined;
}

/** The two phases that a text such as `phase-1,phase-2` names. */
function pairOf(text: string, { phases }: Dataset): View['compare'] {
  const [from = '', to = '', ...rest] = text.split(',');
  const known = [from, to].every((id) => phases.some((phase) => phase.id === id));
  return known && from !== to && rest.length === 0 ? { from, to } : undefined;
}

/** The query that holds a view: what of the old one is not ours stays, what is ours follows, nothing where it is empty. */
export function writeView(search: string, { file, select, compare, tables }: View): string {
  const others = pairsBeside(search, /^(file|select|compare|table)(=|$)/);
  const ours = [
    ...(file === undefined ? [] : [`file=${file}`]),
    ...(select === undefined ? [] : [`select=${refKey(select)}`]),
    ...(compare === undefined ? [] : [`compare=${compare.from},${compare.to}`]),
    ...(tables.length === 0 ? [] : [`table=${tables.join(',')}`]),
  ];
  const pairs = [...others, ...ours];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** What stands in a query beside some keys, as it stands there. */
export const pairsBeside = (search: string, ours: RegExp) =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !ours.test(pair));

/** The address of this page with a view, relative to it. */
export function addressOf(view: View): string {
  return `${location.pathname}${writeView(location.search, view)}`;
}

/** The whole address of this page, at a part of it where one is given, for a text that is taken away: of its query only this. */
export function linkTo(view: Partial<View>, anchor?: string): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}${writeView('', { ...unchosen, ...view })}${anchor === undefined ? '' : `#${anchor}`}`;
}
