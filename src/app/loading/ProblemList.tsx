import type { Problem } from '#src/dataset/file/parse.ts';
import { formatCounted } from '#src/statistics/format/format.ts';
import { problemPlace, problemSubject } from './problemText.ts';

const moreMistakes = { kind: 'count', one: 'more mistake', other: 'more mistakes' } as const;

/** Lists the first problems of a file, each with its path and line, and how many more there are. */
export function ProblemList({ problems, more }: { problems: readonly Problem[]; more: number }) {
  return (
    <>
      {problems.length > 0 && (
        <ul className="mt-6 space-y-3 border-t border-line pt-4 wrap-anywhere">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              <code className="font-semibold">{problemSubject(problem)}</code>
              <span className="text-muted">{problemPlace(problem)}</span>
              <span>{`: ${problem.message}`}</span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="mt-3">{`And ${formatCounted({ value: more }, moreMistakes)}.`}</p>}
    </>
  );
}
