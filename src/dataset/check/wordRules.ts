import { cutAt } from '#src/dataset/numbers/statement.ts';
import type { Dataset, Observation, Source, StatedTotal, Unit, Words } from '#src/dataset/schema.ts';
import { lineAt, locate, type Place, sourceOf, textOf } from '#src/dataset/source/locate.ts';
import { nearestPassage } from '#src/dataset/source/nearestPassage.ts';
import { uniqueIndexOf } from '#src/dataset/source/passageIndex.ts';
import { type Finding, joinList, type Path, quoted } from './problem.ts';
import { statedValueFindings } from './valueRules.ts';

/** Returns findings for quotes not in their source, and numbers not in their quote. References must be valid. */
export function wordFindings(dataset: Dataset): Finding[] {
  const units = new Map(dataset.measures.map(({ id, unit }) => [id, unit]));
  const name = (source: Source) => (dataset.sources.length === 1 ? 'the release' : `the source "${source.id}"`);
  const passageFindings = (words: Words, path: Path, further: (source: Source, place: Place) => Finding[]) => {
    const source = sourceOf(dataset, words);
    const place = locate(source, words);
    if (place === undefined) return [missingPassage(source, words, path, name(source))];
    const cut = cutFindings(source, words, place, path);
    return cut.length > 0 ? cut : further(source, place);
  };
  const valueFindings = (entry: Observation | StatedTotal, unit: Unit | undefined, path: Path) =>
    passageFindings(entry, path, (source, place) =>
      unit === undefined ? [] : statedValueFindings(source, place, entry, unit, path),
    );
  return [
    ...dataset.observations.flatMap((each, index) =>
      valueFindings(each, units.get(each.measure), ['observations', index]),
    ),
    ...(dataset.statedTotals ?? []).flatMap((total, index) =>
      valueFindings(total, units.get(total.parts[0]?.measure ?? ''), ['statedTotals', index]),
    ),
    ...(dataset.tables ?? []).flatMap(({ rows }, table) =>
      rows.flatMap((row, index) => passageFindings(row, ['tables', table, 'rows', index], () => [])),
    ),
  ];
}

/** Says why words have no unique place: the quote, or the passage around it, occurs never or more than once. */
function missingPassage(source: Source, { quote, within }: Words, path: Path, name: string): Finding {
  if (within === undefined)
    return { path: [...path, 'quote'], message: () => describeOccurrences(source, quote, name) };
  if (uniqueIndexOf(textOf(source), within) === undefined) {
    return { path: [...path, 'within'], message: () => describeOccurrences(source, within, name) };
  }
  const times = within.includes(quote) ? 'more than once' : 'nowhere';
  return { path: [...path, 'quote'], message: () => `${quoted(quote)} occurs ${times} in ${quoted(within)}` };
}

function describeOccurrences(source: Source, passage: string, name: string): string {
  const lines = occurrences(textOf(source), passage).map((offset) => String(lineAt(source, offset).line));
  if (lines.length > 0) {
    const where = new Set(lines).size === 1 ? `on line ${lines[0]}` : `on lines ${joinList([...new Set(lines)])}`;
    return `${quoted(passage)} occurs more than once in ${name}, ${where}; a longer passage can tell them apart`;
  }
  const near = nearestPassage(source, passage);
  const hint = near && (near.isSame ? `line ${near.line} has` : `the nearest is line ${near.line},`);
  return `${quoted(passage)} does not occur in ${name}${near ? ` (${hint} ${quoted(near.passage)})` : ''}`;
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

/** Returns findings for a quote, and the passage around it, that begin or end inside a number or a word. */
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
      `${quoted(passage)} ${cut.end} inside a ${cut.inside} (line ${place.line} has ${quoted(completePassage(source, range.start, range.end))})`;
    return [{ path: [...path, key], message }];
  });
}

/** Extends a passage to the ends of the numbers and words that it cuts. */
function completePassage(source: Source, start: number, end: number): string {
  let [from, until] = [start, end];
  while (cutAt(source, from, from) !== undefined) from -= 1;
  while (cutAt(source, until, until) !== undefined) until += 1;
  return textOf(source).slice(from, until);
}
