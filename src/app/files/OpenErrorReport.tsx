import { ProblemList } from '#src/app/loading/ProblemList.tsx';
import { problemLines } from '#src/dataset/check/problemLine.ts';
import type { InputFile } from '#src/export/check/checkFile.ts';
import { describeOpenError } from '#src/load/describeOpenError.ts';
import type { OpenError } from '#src/load/openError.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { CheckAgain } from './CheckAgain.tsx';
import { firstFileOnly } from './firstFileOnly.ts';

type Props = {
  name: string;
  /** How many files were submitted; only the first is read. */
  count: number;
  input: InputFile;
  fault: OpenError;
  close: () => void;
};

/** Renders why a file was not opened, its first problems, and that the page is unchanged; it can be checked again. */
export function OpenErrorReport({ name, count, input, fault, close }: Props) {
  const { title, detail, problems, more } = describeOpenError(name, fault);
  const lines = problemLines(name, problems, more).join('\n');
  return (
    <>
      <h2 id="file.outcome" className="text-lead wrap-anywhere">
        {title}
      </h2>
      <p role="status" className="mt-3">
        {/* A new element each time, so that screen readers read the same words again. */}
        <span key={lines}>{`${firstFileOnly(count, 'read')}${detail}`}</span>
      </p>
      <ProblemList problems={problems} more={more} />
      {fault.reason !== 'published' && (
        <p className="mt-3 text-small">Nothing of it is shown. The page is as it was.</p>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-2">
        <button type="button" className="button" onClick={close}>
          Close
        </button>
        <CheckAgain input={input} fault={fault} />
        {problems.length > 0 && (
          // A new element with each list, as another one was not copied.
          <CopyButton key={lines} label="Copy the list" doneText="List copied" text={() => lines} />
        )}
      </div>
    </>
  );
}
