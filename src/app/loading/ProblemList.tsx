import type { Problem } from '#src/dataset/file/parse.ts';
import { formatCounted } from '#src/statistics/format/format.ts';

const moreMistakes = { kind: 'count', one: 'more mistake', other: 'more mistakes' } as const;

/** Lists the first problems of a file, each with its path and line, and how many more there are. */
export function ProblemList({ problems, more }: { problems: readonly Problem[]; more: number }) {
  return (
    <>
      {problems.length > 0 && (
        <ul className="mt-6 space-y-3 border-t border-line pt-4 wrap-anywhere">
          {problems.map(({ path, message, line }) => (
            <li key={`${path} ${message}`}>
              <code className="font-semibold">{path === '' ? 'The file' : path}</code>
              {line !== undefined && <span className="text-muted">{` (line ${line})`}</span>}
              <span>{`: ${message}`}</span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="mt-3">{`And ${formatCounted({ value: more }, moreMistakes)}.`}</p>}
    </>
  );
}
