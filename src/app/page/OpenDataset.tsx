import { DatasetInput } from '#src/app/files/FileInput.tsx';
import { useOpening, useOpeningStore } from '#src/app/state/openingContext.ts';
import { DatasetText } from '#src/app/text/MixedLanguageText.tsx';
import type { Dataset } from '#src/dataset/schema.ts';

/** Renders the button that opens a dataset and, where an opened one is shown, one that goes back to the published one. */
export function OpenDataset({ published }: { published: Dataset }) {
  const { close } = useOpeningStore();
  const isOpened = useOpening().kind === 'opened';
  return (
    <div className="quiet ms-auto flex flex-wrap gap-x-5">
      {isOpened && (
        <button type="button" className="button" onClick={close}>
          <span className="whitespace-pre">Back to </span>
          <DatasetText dataset={published} text={published.title} />
        </button>
      )}
      <DatasetInput label="Open a dataset" />
    </div>
  );
}
