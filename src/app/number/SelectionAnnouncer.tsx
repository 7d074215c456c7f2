import { useEffect } from 'react';
import { useDeferredSelection } from '#src/app/state/useView.ts';
import type { Dataset } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { countedValue } from '#src/statistics/number/describeNumber.ts';
import { NumberSentence } from './NumberSentence.tsx';
import { useDeselectOnEscape } from './useDeselectOnEscape.ts';
import { useIgnoreDoubleClick } from './useIgnoreDoubleClick.ts';

/** Says the chosen number in one sentence, names it in the document's title, and lets go of it on Escape. */
export function SelectionAnnouncer({ dataset }: { dataset: Dataset }) {
  const select = useDeferredSelection();
  useDeselectOnEscape();
  useIgnoreDoubleClick();
  useEffect(() => {
    const name = select === undefined ? [] : [`${refLabel(dataset, select)}: ${countedValue(dataset, select)}`];
    document.title = [...name, dataset.title].join(' – ');
  }, [dataset, select]);
  return (
    <p role="status" className="sr-only">
      {select !== undefined && <NumberSentence dataset={dataset} target={select} />}
    </p>
  );
}
