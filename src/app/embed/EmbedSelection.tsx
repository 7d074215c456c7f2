import { NumberSentence } from '#src/app/number/NumberSentence.tsx';
import { useDeselectOnEscape } from '#src/app/number/useDeselectOnEscape.ts';
import { useIgnoreDoubleClick } from '#src/app/number/useIgnoreDoubleClick.ts';
import { useView } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';

/** Renders the selected number of an embedded figure in one sentence with its words; Escape deselects it. */
export function EmbedSelection({ dataset }: { dataset: Dataset }) {
  const select = useView((view) => view.select);
  useDeselectOnEscape();
  useIgnoreDoubleClick();
  return (
    <p role="status" className="notes text-small font-semibold not-empty:mt-6">
      {select !== undefined && <NumberSentence dataset={dataset} target={select} />}
    </p>
  );
}
