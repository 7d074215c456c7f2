import { describeFailure } from '#src/load/describeFailure.ts';
import { describeWatchedFile } from '#src/load/describeOpenError.ts';
import type { Failure } from '#src/load/failure.ts';
import { ProblemList } from './ProblemList.tsx';

type Props = {
  failure: Failure;
  /** The name of a file that its writer looks at; undefined for a dataset of the site. */
  name: string | undefined;
  retry: () => void;
};

/** Renders why the dataset could not be loaded, its first problems, and a button that retries. */
export function LoadError({ failure, name, retry }: Props) {
  const { title, detail, problems, more } =
    name === undefined ? describeFailure(failure) : describeWatchedFile(name, failure);
  return (
    <main className="mx-auto max-w-[49rem] px-4 py-16">
      <p className="text-muted">{document.title}</p>
      <div role="alert">
        <h1 className="text-head">{title}</h1>
        <p className="mt-3 prose">{detail}</p>
        <ProblemList problems={problems} more={more} />
        <button type="button" className="button mt-8" onClick={retry}>
          Try again
        </button>
      </div>
    </main>
  );
}
