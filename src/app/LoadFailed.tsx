import { describeFailure } from '#src/load/describeFailure.ts';
import type { Failure } from '#src/load/failure.ts';
import { formatCounted } from '#src/statistics/format.ts';

const mistakes = { kind: 'count', one: 'more mistake', other: 'more mistakes' } as const;

/** Why the dataset is not shown, its first mistakes, and a way to try again. */
export function LoadFailed({ failure, retry }: { failure: Failure; retry: () => void }) {
  const { title, detail, problems, more } = describeFailure(failure);
  return (
    <main className="mx-auto max-w-[49rem] px-4 py-16">
      <p className="text-muted">{document.title}</p>
      <div role="alert">
        <h1 className="text-head">{title}</h1>
        <p className="mt-3 prose">{detail}</p>
        {problems.length > 0 && (
          <ul className="mt-6 space-y-3 border-t border-line pt-4">
            {problems.map(({ path, message, line }) => (
              <li key={`${path} ${message}`}>
                <code className="font-semibold">{path}</code>
                {line !== undefined && <span className="text-muted"> (line {line})</span>}: {message}
              </li>
            ))}
          </ul>
        )}
        {more > 0 && <p className="mt-3">And {formatCounted({ value: more }, mistakes)}.</p>}
        <button type="button" className="button mt-8" onClick={retry}>
          Try again
        </button>
      </div>
    </main>
  );
}
