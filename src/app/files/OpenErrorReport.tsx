import { ProblemList } from '#src/app/loading/ProblemList.tsx';
import { describeOpenError } from '#src/load/describeOpenError.ts';
import type { OpenError } from '#src/load/openError.ts';
import { firstFileOnly } from './firstFileOnly.ts';

type Props = {
  name: string;
  /** How many files were submitted; only the first is read. */
  count: number;
  fault: OpenError;
  close: () => void;
};

/** Renders why a file was not opened, its first problems, and that the page is unchanged. */
export function OpenErrorReport({ name, count, fault, close }: Props) {
  const { title, detail, problems, more } = describeOpenError(name, fault);
  return (
    <>
      <h2 id="file.outcome" className="text-lead wrap-anywhere">
        {title}
      </h2>
      <p role="status" className="mt-3">
        {`${firstFileOnly(count, 'read')}${detail}`}
      </p>
      <ProblemList problems={problems} more={more} />
      {fault.reason !== 'published' && (
        <p className="mt-3 text-small">Nothing of it is shown. The page is as it was.</p>
      )}
      <button type="button" className="button mt-6" onClick={close}>
        Close
      </button>
    </>
  );
}
