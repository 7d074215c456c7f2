import { refKey } from '#src/dataset/ref.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { type Finding, type Path, pathText } from './problem.ts';

/** Returns findings for repeated ids, at the later one. Figures and tables share one list of ids. */
export function idFindings(dataset: Dataset): Finding[] {
  const at = (key: keyof Dataset, list: { id: string }[] = []) =>
    list.map(({ id }, index) => ({ id, entry: [key, index], path: [key, index, 'id'] }));
  return [
    at('sources', dataset.sources),
    at('phases', dataset.phases),
    at('measures', dataset.measures),
    at('statedTotals', dataset.statedTotals),
    [...at('figures', dataset.figures), ...at('tables', dataset.tables)],
  ].flatMap((entries) =>
    duplicateFindings(entries, (id, first) => `${JSON.stringify(id)} is already the id of ${first}`),
  );
}

/** Returns findings for further observations of the same phase and measure. */
export function cellFindings(dataset: Dataset): Finding[] {
  const entries = dataset.observations.map((observation, index) => {
    const path = ['observations', index];
    return { id: refKey(observation), entry: path, path };
  });
  return duplicateFindings(entries, (id, first) => `states ${id.replace('.', ', ')} again, as ${first} does already`);
}

/** Returns a finding for each entry whose id an earlier one has; `first` in the message is the path of that one. */
export function duplicateFindings(
  entries: { id: string; entry: Path; path: Path }[],
  message: (id: string, first: string) => string,
): Finding[] {
  const firsts = new Map<string, Path>();
  return entries.flatMap(({ id, entry, path }) => {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, entry);
    return first === undefined ? [] : [{ path, message: () => message(id, pathText(first)) }];
  });
}
