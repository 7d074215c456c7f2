import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { refLabel } from '#src/statistics/coverage/refLabel.ts';
import { printedValue } from '#src/statistics/number/describeNumber.ts';
import { referenceOf } from '#src/statistics/source/printReferences.ts';
import { StatedLink } from './SelectableNumber.tsx';

/** A number of the page as it is printed there, a link to itself and its words. */
export function NumberLink({ dataset, target, className = '' }: { dataset: Dataset; target: Ref; className?: string }) {
  return (
    <StatedLink
      dataset={dataset}
      target={target}
      text={printedValue(dataset, target)}
      says={refLabel(dataset, target)}
      className={className}
      reference={referenceOf(dataset, target)}
    />
  );
}
