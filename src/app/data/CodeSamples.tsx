import type { Reading } from '#src/export/data/codeSamples.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';

/** How to read the data in some programs, to be opened. */
export function ReadingCode({ readings }: { readings: readonly Reading[] }) {
  return readings.map((reading) => (
    <details key={reading.program} className="mt-4">
      <summary className="disclosure">{`Read it in ${reading.program.replace(/^A /, 'a ')}`}</summary>
      {reading.kind === 'code' ? (
        <>
          <pre className="mt-2 bg-wash p-3 font-mono text-small whitespace-pre-wrap wrap-anywhere">{reading.code}</pre>
          <div className="mt-2 flex flex-wrap gap-3 print:hidden">
            <CopyButton label="Copy code" doneText="Code copied" text={() => reading.code} />
          </div>
        </>
      ) : (
        <ul className="mt-2 prose list-disc ps-5 text-small">
          {reading.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
    </details>
  ));
}
