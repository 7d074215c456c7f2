import { cutAt } from '#src/dataset/numbers/statement.ts';
import type { Dataset, Observation, Source, StatedTotal, Unit, Words } from '#src/dataset/schema.ts';
import { lineAt, locate, type Place, sourceOf, textOf } from '#src/dataset/source/locate.ts';
import { nearestPassage } from '#src/dataset/source/nearestPassage.ts';
import { onlyIndex } from '#src/dataset/source/passageIndex.ts';
import { type Finding, listed, type Path, shown } from './problem.ts';
import { valueFindings } from './valueRules.ts';

/** What is wrong with the quotes of a dataset and with the numbers in them. Its references must resolve. */
export function wordFindings(dataset: Dataset): Finding[] {
  const units = new Map(dataset.measures.map(({ id, unit }) => [id, unit]));
  const name = (source: Source) => (dataset.sources.length === 1 ? 'the release' : `the source "${source.id}"`);
  const placed = (words: Words, path: Path, further: (source: Source, place: Place) => Finding[]) => {
    const source = sourceOf(dataset, words);
    const place = locate(source, words);
    if (place === undefined) return [missing(source, words, path, name(source))];
    const cut = cutFindings(source, words, place, path);
    return cut.length > 0 ? cut : further(source, place);
  };
  const stated = (entry: Observation | StatedTotal, unit: Unit | undefined, path: Path) =>
    placed(entry, path, (source, place) => (unit === undefined ? [] : valueFindings(source, place, entry, unit, path)));
  return [
    ...dataset.observations.flatMap((each, index) => stated(each, units.get(each.measure), ['observations', index])),
    ...(dataset.statedTotals ?? []).flatMap((total, index) =>
      stated(total, units.get(total.parts[0]?.measure ?? ''), ['statedTotals', index]),
    ),
    ...(dataset.tables ?? []).flatMap(({ rows }, table) =>
      rows.flatMap((row, index) => placed(row, ['tables', table, 'rows', index], () => [])),
    ),
  ];
}

/** Why words have no one place: the quote or the longer passage occurs never or more than once. */
function missing(source: Source, { quote, within }: Words, path: Path, name: string): Finding {
  if (within === undefined) return { path: [...path, 'quote'], message: () => notOnce(source, quote, name) };
  if (onlyIndex(textOf(source), within) === undefined) {
    return { path: [...path, 'within'], message: () => notOnce(source, within, name) };
  }
  const times = within.includes(quote) ? 'more than once' : 'nowhere';
  return { path: [...path, 'quote'], message: () => `${shown(quote)} occurs ${times} in ${shown(within)}` };
}

function notOnce(source: Source, passage: string, name: string): string {
  const lines = occurrences(textOf(source), passage).map((offset) => String(lineAt(source, offset).line));
  if (lines.length > 0) {
    const where = new Set(lines).size === 1 ? `on line ${lines[0]}` : `on lines ${listed([...new Set(lines)])}`;
    return `${shown(passage)} occurs more than once in ${name}, ${where}; a longer passage can tell them apart`;
  }
  const near = nearestPassage(source, passage);
  const hint = near && (near.isSame ? `line ${near.line} has` : `the nearest is line ${near.line},`);
  return `${shown(passage)} does not occur in ${name}${near ? ` (${hint} ${shown(near.passage)})` : ''}`;
}

function occurrences(text: string, passage: string): number[] {
  const found: number[] = [];
  let at = text.indexOf(passage);
  while (at !== -1 && found.length < 20) {
    found.push(at);
    at = text.indexOf(passage, at + 1);
  }
  return found;
}

/** A finding for a quote, or the longer passage that it stands in, which cuts a number or a word in two. */
function cutFindings(source: Source, { quote, within }: Words, place: Place, path: Path): Finding[] {
  const start = within === undefined ? 0 : textOf(source).indexOf(within);
  const passages = [
    ...(within === undefined ? [] : [{ key: 'within', start, end: start + within.length, passage: within }]),
    { key: 'quote', start: place.start, end: place.end, passage: quote },
  ];
  return passages.flatMap(({ key, passage, ...range }) => {
    const cut = cutAt(source, range.start, range.end);
    if (cut === undefined) return [];
    const message = () =>
      `${shown(passage)} ${cut.end} inside a ${cut.inside} (line ${place.line} has ${shown(whole(source, range.start, range.end))})`;
    return [{ path: [...path, key], message }];
  });
}

/** A passage together with what it cuts off from the numbers and words at its ends. */
function whole(source: Source, start: number, end: number): string {
  let [from, until] = [start, end];
  while (cutAt(source, from, from) !== undefined) from -= 1;
  while (cutAt(source, until, until) !== undefined) until += 1;
  return textOf(source).slice(from, until);
}
