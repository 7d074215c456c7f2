import type { Dataset } from '#src/dataset/schema.ts';
import { NumberInWords } from './NumberInWords.tsx';
import { useDeselectOnEscape } from './useDeselectOnEscape.ts';
import { useDoubleClick } from './useDoubleClick.ts';
import { useView } from './useView.ts';

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
