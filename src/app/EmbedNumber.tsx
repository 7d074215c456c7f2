import { useEffect } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { NumberInWords } from './NumberInWords.tsx';
import { useDoubleClick } from './useDoubleClick.ts';
import { useView, useViewStore } from './useView.ts';

/** The chosen number of a figure that stands alone, in one sentence with its words; Escape lets go of it. */
export function EmbedNumber({ dataset }: { dataset: Dataset }) {
  const { selection } = useViewStore();
  const select = useView((view) => view.select);
  useDoubleClick();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || selection.selected() === undefined) return;
      selection.select(undefined, 'page');
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [selection]);
  return (
    <p role="status" className="notes text-small font-semibold not-empty:mt-6">
      {select !== undefined && <NumberInWords dataset={dataset} target={select} />}
    </p>
  );
}
