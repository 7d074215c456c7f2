import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { cellLookup } from '#src/statistics/coverage/coverage.ts';
import { type ComparisonView, withoutVainOptions } from './comparisonView.ts';

/** What the reader chose, as in the query of the address. */
export type View = ComparisonView & {
  /** The id of the opened file; undefined for a published dataset. */
  file: string | undefined;
  /** The selected number. */
  select: Ref | undefined;
  /** The ids of the figures that are shown as tables. */
  tables: readonly string[];
  /** Query parameters that are not ours, verbatim: `utm_source=letter`. */
  otherParams: readonly string[];
  /** Query parameters that name nothing in this dataset, e.g. `select=phase-9.visits`. */
  unrecognised: readonly string[];
};

/** The view of a reader who has chosen nothing. */
export const emptyView: View = {
  file: undefined,
  select: undefined,
  compare: undefined,
  show: undefined,
  sort: undefined,
  tables: [],
  otherParams: [],
  unrecognised: [],
};

/** Parses the query of an address, e.g. `?select=phase-2.visits&table=visits`. */
export function parseView(search: string, dataset: Dataset): View {
  const query = new URLSearchParams(search);
  const unrecognised: string[] = [];
  const read = <Value>(key: string, texts: string[], parse: (text: string) => Value | undefined) =>
    texts.flatMap((text): Value[] => {
      const value = parse(text);
      if (value !== undefined) return [value];
      unrecognised.push(`${key}=${text}`);
      return [];
    });
  const [select] = read('select', query.getAll('select'), (text) => parseRef(text, dataset));
  const [compare] = read('compare', query.getAll('compare'), (text) => parsePhasePair(text, dataset));
  const figures = query.getAll('table').flatMap((list) => list.split(','));
  const tables = read('table', figures, (text) => dataset.figures.find(({ id }) => id === text)?.id);
  const [file] = read('file', query.getAll('file'), parseFileId);
  const [show] = read('show', query.getAll('show'), (text) => (text === 'comparable' ? text : undefined));
  const [sort] = read('sort', query.getAll('sort'), (text) => (text === 'change' ? text : undefined));
  const comparison = withoutVainOptions(dataset, { compare, show, sort });
  if (comparison.show !== show) unrecognised.push(`show=${show}`);
  if (comparison.sort !== sort) unrecognised.push(`sort=${sort}`);
  return {
    file,
    select,
    ...comparison,
    tables: [...new Set(tables)],
    otherParams: otherParams(search),
    unrecognised,
  };
}

/** Returns the id of the opened file that a query requests, e.g. `0badc0de0badc0de`; of older links 8 digits: `0badc0de`. */
export function requestedFile(search: string): string | undefined {
  return new URLSearchParams(search).getAll('file').find(parseFileId);
}

const parseFileId = (text: string) => (/^[0-9a-f]{8}([0-9a-f]{8})?$/.test(text) ? text : undefined);

/** Returns whether the address requests the file with this SHA-256, or none. */
export const isRequestedFile = (sha256: string): boolean => sha256.startsWith(requestedFile(location.search) ?? '');

/** Returns whether what a query requests is the file with this id; both undefined for the published dataset. */
export const isSameFile = (requested: string | undefined, id: string | undefined): boolean =>
  requested === undefined ? id === undefined : id?.startsWith(requested) === true;

/** Parses a text such as `phase-2.visits` or `total.visits`; undefined where it names no reported number. */
export function parseRef(text: string, dataset: Dataset): Ref | undefined {
  const [first = '', second = '', ...rest] = text.split('.');
  if (rest.length > 0) return undefined;
  if (first === 'total') return dataset.statedTotals?.some(({ id }) => id === second) ? { total: second } : undefined;
  const ref = { phase: first, measure: second };
  return cellLookup(dataset)(first, second).kind === 'reported' ? ref : undefined;
}

/** Parses a text such as `phase-1,phase-2`; undefined where it names no two phases. */
function parsePhasePair(text: string, { phases }: Dataset): View['compare'] {
  const [from = '', to = '', ...rest] = text.split(',');
  const known = [from, to].every((id) => phases.some((phase) => phase.id === id));
  return known && from !== to && rest.length === 0 ? { from, to } : undefined;
}

/** Returns the query of a view, parameters that are not ours first; empty for an empty view. */
export function formatView({ file, select, compare, show, sort, tables, otherParams }: View): string {
  const ours = [
    ...(file === undefined ? [] : [`file=${file}`]),
    ...(select === undefined ? [] : [`select=${refKey(select)}`]),
    ...(compare === undefined ? [] : [`compare=${compare.from},${compare.to}`]),
    ...(show === undefined ? [] : [`show=${show}`]),
    ...(sort === undefined ? [] : [`sort=${sort}`]),
    ...(tables.length === 0 ? [] : [`table=${tables.join(',')}`]),
  ];
  const pairs = [...otherParams, ...ours];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Returns the parameters of a query verbatim, without those that match `ours`. */
export const otherParams = (search: string, ours = /^(file|select|compare|show|sort|table)(=|$)/): string[] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !ours.test(pair));

/** Returns the absolute address of this page with only this view, e.g. `permalink({ select }, 'visits')`. */
export function permalink(view: Partial<View>, anchor?: string): string {
  const { origin, pathname } = location;
  return `${origin}${pathname}${formatView({ ...emptyView, ...view })}${anchor === undefined ? '' : `#${anchor}`}`;
}
