import { checkMeaning } from '#src/dataset/check/check.ts';
import { hedgeBefore } from '#src/dataset/check/warnings.ts';
import type { Dataset, Measure, Observation, Qualifier, Source } from '#src/dataset/schema.ts';
import { locate, textOf } from '#src/dataset/source/locate.ts';
import type { FoundNumber } from './foundNumbers.ts';

type Range = { start: number; end: number };

/**
 * Returns the first observation of a number that the check of datasets takes: in the words beside it, or with more around
 * them, or by the number alone; undefined where the same words stand all about. `empty` is a dataset with its source.
 */
export function observe(
  empty: Dataset,
  source: Source,
  number: FoundNumber,
  beside: Range,
  measure: Measure,
): Observation | undefined {
  const text = textOf(source);
  const pair = { phase: empty.phases[0]?.id ?? '', measure: measure.id };
  const about = { ...pair, value: number.value ?? 0, ...qualifierAt(text, number) };
  for (const range of [beside, number]) {
    for (const within of [{}, ...passagesAround(source.lines, number, range)]) {
      const words = { quote: text.slice(range.start, range.end), ...within };
      if (locate(source, words) === undefined) continue;
      for (const printed of [{}, { printed: number.written }]) {
        const observation = { ...about, ...words, ...printed };
        const alone = { ...empty, measures: [measure], observations: [observation] };
        if (checkMeaning(alone).findings.length === 0) return observation;
      }
    }
  }
  return undefined;
}

/** Returns longer passages that end with words, or begin with them: of the number's line, then of up to 10 lines more. */
function* passagesAround(lines: string[], { line, column, start }: FoundNumber, words: Range) {
  const own = lines[line - 1] ?? '';
  const lineStart = start - column + 1;
  for (let more = 0; more <= 10; more += 1) {
    const above = lines.slice(Math.max(0, line - 1 - more), line - 1);
    yield { within: [...above, own.slice(0, words.end - lineStart)].join('\n') };
    yield { within: [own.slice(words.start - lineStart), ...lines.slice(line, line + more)].join('\n') };
  }
}

const hedgeBehind = /^\s(?:\S{1,40}\s)?or\s(?:(more|over|above)|(fewer|less|under)|(so))(?!\p{L})/iu;
const qualifiers: Qualifier[] = ['at-least', 'at-most', 'about'];

/** Returns the qualifier that the words around a number ask for: “over 50”, “50 boats or more”. */
function qualifierAt(text: string, { start, end }: FoundNumber): { qualifier?: Qualifier } {
  const words = hedgeBehind.exec(text.slice(end, end + 60))?.slice(1);
  const behind = qualifiers.find((_, index) => words?.[index] !== undefined);
  const qualifier = behind ?? hedgeBefore(text, start)?.qualifier;
  return qualifier === undefined ? {} : { qualifier };
}
