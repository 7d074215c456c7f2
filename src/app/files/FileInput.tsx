import type { ChangeEvent } from 'react';
import { useGive } from './FileIntake.tsx';
import type { Purpose } from './fileTask.ts';

/** Chooses a file, where it cannot be dropped. */
export function FileInput({ label, purpose, accept }: { label: string; purpose: Purpose; accept: string }) {
  const give = useGive();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    give(
      [...(target.files ?? [])].map((file) => ({ kind: 'file', file })),
      purpose,
    );
    // The same file can be chosen again once it was changed.
    target.value = '';
  };
  return (
    <label className="file-button button">
      <input type="file" className="sr-only" accept={accept} onChange={choose} />
      <span>{label}</span>
    </label>
  );
}

/** Chooses a dataset. */
export function DatasetInput({ label }: { label: string }) {
  return <FileInput label={label} purpose="open" accept=".json,application/json" />;
}
