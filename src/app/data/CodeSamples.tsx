import type { CodeSample } from '#src/export/data/codeSamples.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';

/** Renders how to read the data in some programs, each in a disclosure. */
export function CodeSamples({ samples }: { samples: readonly CodeSample[] }) {
  return samples.map((sample) => (
    <details key={sample.program}>
      <summary className="disclosure">{`Read it in ${sample.program.replace(/^A /, 'a ')}`}</summary>
      {sample.kind === 'code' ? (
        <>
          <pre className="mt-2 bg-wash p-3 font-mono text-small whitespace-pre-wrap wrap-anywhere">{sample.code}</pre>
          <div className="needs-script mt-2 flex flex-wrap gap-3 print:hidden">
            <CopyButton label="Copy code" doneText="Code copied" text={() => sample.code} />
          </div>
        </>
      ) : (
        <ul className="mt-2 prose list-disc ps-5 text-small">
          {sample.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
    </details>
  ));
}
