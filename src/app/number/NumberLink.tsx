import { placeIds } from '#src/app/navigation/anchors.ts';
import { refKey } from '#src/dataset/ref.ts';
import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { printedValue } from '#src/statistics/number/describeNumber.ts';
import { referenceOf } from '#src/statistics/source/printReferences.ts';
import { SelectableNumber } from './SelectableNumber.tsx';

type Props = {
  dataset: Dataset;
  target: Ref;
  /** The id of the section where this is the number's place. */
  section?: string;
  className?: string;
};

/** Renders a number as it is printed on the page, a link to its words. */
export function NumberLink(props: Props) {
  return numberLink(props);
}

/** Returns what `NumberLink` renders, for a part that stands on the page thousands of times. */
export function numberLink({ dataset, target, section, className = '' }: Props) {
  return (
    <SelectableNumber
      dataset={dataset}
      target={target}
      text={printedValue(dataset, target)}
      href={`#${refKey(target)}`}
      says={refLabel(dataset, target)}
      className={className}
      reference={referenceOf(dataset, target)}
      ids={placeIds(dataset, target, section)}
    />
  );
}
