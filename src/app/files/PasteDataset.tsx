import { useRef } from 'react';
import { useFileIntake } from './fileIntakeContext.ts';
import { pastedFile } from './fileTask.ts';

/** Renders a field for the text of a dataset, and a button that opens it. */
export function PasteDataset() {
  const submitFiles = useFileIntake();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="mt-3 max-w-[88ch]">
      <label>
        <span className="block">The text of a dataset</span>
        <textarea
          ref={field}
          className="field w-full py-1.5 font-mono"
          rows={4}
          spellCheck={false}
          autoComplete="off"
        />
      </label>
      <button
        type="button"
        className="button mt-1"
        onClick={() => submitFiles([pastedFile(field.current?.value ?? '')], 'open')}
      >
        Open this text
      </button>
    </div>
  );
}
