import { numbersWithin } from '#src/dataset/numbers/numbers.ts';
import { statementAt } from '#src/dataset/numbers/statement.ts';
import type { Dataset, Observation, Qualifier, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { locate, sourceOf, textOf } from '#src/dataset/source/locate.ts';
import { type Finding, type Path, quoted } from './problem.ts';
import { stackedAccents } from './stackedAccents.ts';
import { unstatedNumbers } from './unstatedNumbers.ts';

/**
 * Returns what is worth a look in a valid dataset: words that hedge a number, numbers of the text that no quote states,
 * sources without rights, measures in no figure, letters with many accents.
 */
export function datasetWarnings(dataset: Dataset): Finding[] {
  const units = new Map(dataset.measures.map(({ id, unit }) => [id, unit]));
  return [
    ...rightsWarnings(dataset),
    ...unstatedNumbers(dataset),
    ...unusedMeasureWarnings(dataset),
    ...stackedAccents(dataset),
    ...dataset.observations.flatMap((each, index) =>
      hedgeWarnings(dataset, each, units.get(each.measure), ['observations', index]),
    ),
    ...(dataset.statedTotals ?? []).flatMap((total, index) =>
      hedgeWarnings(dataset, total, units.get(total.parts[0]?.measure ?? ''), ['statedTotals', index]),
    ),
  ];
}

function rightsWarnings({ sources }: Dataset): Finding[] {
  return sources.flatMap(({ rights }, index) =>
    rights === undefined ? [{ path: ['sources', index], message: () => 'says nothing of rights' }] : [],
  );
}

function unusedMeasureWarnings({ measures, figures }: Dataset): Finding[] {
  const drawn = new Set(figures.flatMap((figure) => figure.measures));
  return measures.flatMap(({ id }, index) =>
    drawn.has(id) ? [] : [{ path: ['measures', index], message: () => `no figure shows ${quoted(id)}` }],
  );
}

/** Those that begin with “no” come first, as others are the end of them. */
const hedges: [Qualifier, string][] = [
  ['at-most', 'no more than|not more than'],
  ['at-least', 'no fewer than|no less than|not less than'],
  ['at-least', 'more than|over|at least'],
  ['at-most', 'up to|under|fewer than|less than|at most|as many as'],
  ['about', 'some|about|around|nearly|almost|an estimated|approximately|roughly|circa'],
];
const patterns = hedges.map(
  ([qualifier, words]) =>
    [
      qualifier,
      new RegExp(
        `(?<![\\p{L}\\p{M}\\p{N}])(?<words>${words})[\\s\\p{Ps}\\p{Pi}\\p{Sc}"']*(?:an?\\s+)?$`.replaceAll(' ', '\\s+'),
        'iu',
      ),
    ] as const,
);

/** Returns the words that hedge a number that starts at an offset, and the qualifier that says the same; undefined for none. */
export function hedgeBefore(text: string, start: number): { qualifier: Qualifier; words: string } | undefined {
  const front = text.slice(Math.max(0, start - 40), start);
  for (const [qualifier, pattern] of patterns) {
    const words = pattern.exec(front)?.groups?.['words'];
    if (words !== undefined) return { qualifier, words };
  }
  return undefined;
}

/** Returns a warning for a number behind a word such as “over” whose qualifier does not say the same. */
function hedgeWarnings(
  dataset: Dataset,
  stated: Observation | StatedTotal,
  unit: Unit | undefined,
  path: Path,
): Finding[] {
  const source = sourceOf(dataset, stated);
  const place = locate(source, stated);
  if (place === undefined || unit === undefined) return [];
  const text = textOf(source);
  const statement = statementAt(source, place, stated, unit);
  if (statement.kind === 'ambiguous') return [];
  const [token] = statement.kind === 'read' ? [statement.token] : statement.tokens;
  const start = token?.start ?? numbersWithin(source, place.start, place.end)[0]?.start ?? place.start;
  const hedge = hedgeBefore(text, start);
  if (hedge === undefined || stated.qualifier === hedge.qualifier) return [];
  const { words, qualifier } = hedge;
  return [{ path, message: () => `${quoted(words)} stands before the number, but "qualifier" is not "${qualifier}"` }];
}
