import { inventedDataset } from '#src/testing/dataset.ts';
import { jsonFile } from './invented-opened.ts';

/** What is no text of the dataset's own: names for programs, values, and words of the release. */
const plain =
  /^(id|format|version|published|url|started|ended|kind|currency|symbol|phase|measure|total|partOf|language|change|value|line|lines|quote|within)$/;

/** The invented dataset with notes wherever it may have some, each of its texts one word of so many letters. */
export function longWords(length: number) {
  const { measures, phases, observations, statedTotals = [], ...rest } = inventedDataset();
  const note = 'said';
  const noted = {
    ...rest,
    measures: measures.map((each) => ({ ...each, note, comparison: { change: 'difference', note } })),
    phases: phases.map((each) => ({ ...each, note })),
    observations: observations.map((each) => ({ ...each, note, countedBy: note })),
    statedTotals: statedTotals.map((each) => ({ ...each, note })),
  };
  const ids = new Set(measures.map(({ id }) => id));
  // What must differ begins with what it was.
  const inOneWord = (text: string) =>
    `${text.slice(0, 12)}${'harbour'.repeat(length)}`.replaceAll(/\W/g, 'x').slice(0, length);
  const lengthened = (value: unknown, key: string): unknown => {
    if (plain.test(key)) return value;
    if (typeof value === 'string') return ids.has(value) ? value : inOneWord(value);
    if (Array.isArray(value)) return value.map((each) => lengthened(each, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengthened(each, name)]));
  };
  return { file: jsonFile('long.json', JSON.stringify(lengthened(noted, ''))), title: inOneWord(rest.title) };
}
