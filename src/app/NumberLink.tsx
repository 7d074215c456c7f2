import type { Dataset, Ref } from '#src/dataset/schema.ts';
import { printedValue } from '#src/statistics/describeNumber.ts';
import { refLabel } from '#src/statistics/refLabel.ts';
import { referenceOf } from './references.ts';
import { StatedLink } from './StatedLink.tsx';

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
