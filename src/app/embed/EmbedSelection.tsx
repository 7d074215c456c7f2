import { NumberInWords } from '#src/app/number/NumberSentence.tsx';
import { useDeselectOnEscape } from '#src/app/number/useDeselectOnEscape.ts';
import { useDoubleClick } from '#src/app/number/useIgnoreDoubleClick.ts';
import { useView } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/** The chosen number of a figure that stands alone, in one sentence with its words; Escape lets go of it. */
export function EmbedNumber({ dataset }: { dataset: Dataset }) {
  const select = useView((view) => view.select);
  useDeselectOnEscape();
  useDoubleClick();
  return (
    <p role="status" className="notes text-small font-semibold not-empty:mt-6">
      {select !== undefined && <NumberInWords dataset={dataset} target={select} />}
    </p>
  );
}
