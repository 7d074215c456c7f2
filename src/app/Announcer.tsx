import { useEffect } from 'react';
import type { Dataset } from '#src/dataset/schema.ts';
import { countedValue } from '#src/statistics/describeNumber.ts';
import { refLabel } from '#src/statistics/refLabel.ts';
import { NumberInWords } from './NumberInWords.tsx';
import { useDoubleClick } from './useDoubleClick.ts';
import { useDeferredSelection, useViewStore } from './useView.ts';

const isField = (target: EventTarget | null) => target instanceof HTMLElement && target.matches('input, select');

/** Says the chosen number in one sentence, names it in the document's title, and lets go of it on Escape. */
export function Announcer({ dataset }: { dataset: Dataset }) {
  const { selection } = useViewStore();
  const select = useDeferredSelection();
  useDoubleClick();
  useEffect(() => {
    const name = select === undefined ? [] : [`${refLabel(dataset, select)}: ${countedValue(dataset, select)}`];
    document.title = [...name, dataset.title].join(' – ');
  }, [dataset, select]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || selection.selected() === undefined) return;
      // Escape closes what lies over the page, or empties a field, first.
      if (document.querySelector('dialog[open]') !== null || isField(event.target)) return;
      selection.select(undefined, 'page');
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [selection]);
  return (
    <p role="status" className="sr-only">
      {select !== undefined && <NumberInWords dataset={dataset} target={select} />}
    </p>
  );
}
