import { joinList, type Path, quoted } from '#src/dataset/check/problem.ts';
import type { Draft } from './draftDataset.ts';

const sum = /(?<!\p{L})(?:total|altogether|in all|sum)(?!\p{L})|\s=\s/iu;
const stated = 'may be a sum that the release states, which belongs in "statedTotals" with its "parts"';

/** Returns what a person has to decide in a draft, by its path there. */
export function nextSteps({ dataset, left }: Draft): [Path, string][] {
  const { sources, measures } = dataset;
  const first = sources[0]?.lines.find((line) => line.trim() !== '') ?? '';
  const dates = [...left].filter(([, reason]) => reason === 'is part of a date').map(([{ line }]) => `line ${line}`);
  const names = [...left].flatMap(([{ front, written }]) => {
    const [name] = /(?:phase|stage|round|wave|quarter|week|year)\s+$/i.exec(front) ?? [];
    return name === undefined ? [] : [quoted(name + written)];
  });
  const currencies = measures.flatMap(({ unit }) => (unit.kind === 'money' ? [unit.currency] : []));
  return [
    [['id'], 'becomes part of addresses and of the names of files'],
    [['version'], 'is printed on every exported figure: "1.0"'],
    [['title'], 'is the heading of the page'],
    [['summary'], 'is one sentence under the heading'],
    [['sources', 0], 'should have "rights", and may have "url", "reference" and "sections"'],
    [['sources', 0, 'publisher'], 'is who published the release'],
    [['sources', 0, 'title'], `is the release's own; the text begins with ${quoted(first)}`],
    [['sources', 0, 'published'], `is a year, a month or a day, YYYY-MM-DD${hint('dates are on', dates)}`],
    [['phases'], `are to be named, one or several${hint('the text names', names)}`],
    [['measures'], `need labels and, for UNIT, what is counted${hint('check that amounts are in', currencies)}`],
    ...measures.flatMap((_, index) => stepsFor(dataset, index)),
    [['comparison'], 'says how phases may be compared: "none", "difference" or "percent", with a "note" that says why'],
    [['figures'], 'need titles, which say what was reported, never why'],
    [[], 'has no "language", so that its texts are taken for British English ("en-GB")'],
  ];
}

const hint = (words: string, found: string[]) =>
  found.length === 0 ? '' : `; ${words} ${joinList([...new Set(found)])}`;

/** Returns what is to be decided of one proposal: whether it is another's measure, or a sum. */
function stepsFor({ measures, observations }: Draft['dataset'], index: number): [Path, string][] {
  const { label = '' } = measures[index] ?? {};
  const first = measures.findIndex((other) => other.label.toLowerCase() === label.toLowerCase());
  const twice = `is labelled as measures[${first}] is: one measure, in two phases?`;
  const isSum = sum.test(observations[index]?.quote ?? '');
  return [
    ...(first === index ? [] : [[['measures', index], twice] satisfies [Path, string]]),
    ...(isSum ? [[['observations', index], stated] satisfies [Path, string]] : []),
  ];
}
