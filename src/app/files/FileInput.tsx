import { useFileIntake } from './fileIntakeContext.ts';
import type { FileAction } from './fileTask.ts';

/** Renders a button that chooses files and submits them. */
export function FileInput({ label, action, accept }: { label: string; action: FileAction; accept: string }) {
  const submitFiles = useFileIntake();
  const take = (input: HTMLInputElement | null) => {
    const inputs = [...(input?.files ?? [])].map((file) => ({ kind: 'file', file }) as const);
    if (input === null || inputs.length === 0) return;
    submitFiles(inputs, action);
    // So that the same file can be chosen again after a change.
    input.value = '';
  };
  return (
    <label className="button relative has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      {/* A file may have been chosen before the input was hydrated. */}
      <input ref={take} type="file" className="sr-only" accept={accept} onChange={({ target }) => take(target)} />
      <span>{label}</span>
    </label>
  );
}

/** Renders a button that opens a dataset. */
export function DatasetInput({ label }: { label: string }) {
  return <FileInput label={label} action="open" accept=".json,application/json" />;
}
