import { numbersWithin } from '#src/dataset/numbers/numbers.ts';
import { statementAt } from '#src/dataset/numbers/statement.ts';
import type { Dataset, Observation, Qualifier, StatedTotal, Unit } from '#src/dataset/schema.ts';
import { locate, sourceOf, textOf } from '#src/dataset/source/locate.ts';
import { type Problem, pathText, shown } from './problem.ts';

/** What is not wrong with a valid dataset but worth a look: words that hedge, sources without rights, measures unseen. */
export function worthALook(dataset: Dataset): Problem[] {
  const units = new Map(dataset.measures.map(({ id, unit }) => [id, unit]));
  return [
    ...withoutRights(dataset),
    ...unseenMeasures(dataset),
    ...dataset.observations.flatMap((each, index) =>
      hedged(dataset, each, units.get(each.measure), `observations[${index}]`),
    ),
    ...(dataset.statedTotals ?? []).flatMap((total, index) =>
      hedged(dataset, total, units.get(total.parts[0]?.measure ?? ''), `statedTotals[${index}]`),
    ),
  ];
}

function withoutRights({ sources }: Dataset): Problem[] {
  return sources.flatMap(({ rights }, index) =>
    rights === undefined ? [{ path: pathText(['sources', index]), message: 'says nothing of rights' }] : [],
  );
}

function unseenMeasures({ measures, figures }: Dataset): Problem[] {
  const drawn = new Set(figures.flatMap((figure) => figure.measures));
  return measures.flatMap(({ id }, index) =>
    drawn.has(id) ? [] : [{ path: pathText(['measures', index]), message: `no figure shows ${shown(id)}` }],
  );
}

const hedges: [Qualifier, string][] = [
  ['at-least', 'more than|over|at least'],
  ['at-most', 'up to|under|fewer than'],
  ['about', 'some|about|around|nearly|almost|an estimated'],
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

/** A line for a number with words just before it that say it is not exact, without the qualifier that says so. */
function hedged(dataset: Dataset, stated: Observation | StatedTotal, unit: Unit | undefined, path: string): Problem[] {
  const source = sourceOf(dataset, stated);
  const place = locate(source, stated);
  if (place === undefined || unit === undefined) return [];
  const text = textOf(source);
  const statement = statementAt(source, place, stated, unit);
  if (statement.kind === 'unclear') return [];
  const [token] = statement.kind === 'read' ? [statement.token] : statement.tokens;
  const start = token?.start ?? numbersWithin(source, place.start, place.end)[0]?.start ?? place.start;
  const front = text.slice(Math.max(0, start - 40), start);
  return patterns.flatMap(([qualifier, pattern]) => {
    const words = pattern.exec(front)?.groups?.['words'];
    if (words === undefined || stated.qualifier === qualifier) return [];
    return [{ path, message: `${shown(words)} stands before the number, but "qualifier" is not "${qualifier}"` }];
  });
}
