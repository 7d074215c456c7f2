import { type OpenStep, openSteps } from '#src/load/openSteps.ts';

const stepTexts: Record<OpenStep, string> = {
  reading: 'reading the file',
  checking: 'checking it',
  showing: 'making its page',
};

/** Renders which step of opening a dataset is being done, of how many, and a button that cancels. */
export function OpenProgress({ name, step, cancel }: { name: string; step: OpenStep; cancel: () => void }) {
  const index = openSteps.indexOf(step);
  const text = `Step ${index + 1} of ${openSteps.length}: ${stepTexts[step]}`;
  return (
    <>
      <h2 id="file.outcome" className="text-lead wrap-anywhere">
        {`Opening ${name}`}
      </h2>
      <p role="status" className="mt-3">
        {text}
      </p>
      <button type="button" className="button mt-6" onClick={cancel}>
        Cancel
      </button>
    </>
  );
}
