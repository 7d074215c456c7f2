import { useEffect, useRef, useState } from 'react';
import { DatasetInput } from '#src/app/files/FileInput.tsx';
import { anchors } from '#src/app/navigation/anchors.ts';
import { useOpening, useOpeningStore } from '#src/app/state/openingContext.ts';
import { DatasetText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset } from '#src/dataset/schema.ts';

/**
 * Renders the button that opens a dataset and, where an opened one is shown, one that goes back to the published one. Until
 * the scripts run, and without them, the first is a link to the section on files.
 */
export function OpenDataset({ published }: { published: Dataset }) {
  const { close } = useOpeningStore();
  const isOpened = useOpening().kind === 'opened';
  const row = useRef<HTMLDivElement>(null);
  const [input, setInput] = useState({ isThere: isOpened, takesFocus: false });
  useEffect(() => {
    const link = row.current?.querySelector('a');
    setInput({ isThere: true, takesFocus: link !== null && link === document.activeElement });
  }, []);
  useEffect(() => {
    if (input.takesFocus) row.current?.querySelector('input')?.focus();
  }, [input]);
  return (
    <div ref={row} className="quiet ms-auto flex flex-wrap gap-x-5">
      {isOpened && (
        <button type="button" className="button" onClick={close}>
          <span className="whitespace-pre">Back to </span>
          <DatasetText dataset={published} text={published.title} />
        </button>
      )}
      {input.isThere ? (
        <DatasetInput label="Open a dataset" />
      ) : (
        <a href={`#${anchors.data}`} className="button">
          Open a dataset
        </a>
      )}
    </div>
  );
}
